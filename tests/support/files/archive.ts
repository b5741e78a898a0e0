import { crc32 } from "node:zlib";

export interface Entry {
  name: string;
  bytes?: Buffer;
  /** What the directory claims it unpacks to; its true size otherwise. */
  claimed?: number;
  flags?: number;
}

/** An archive of stored entries, with whatever its directory is to claim. */
export function archive(
  entries: readonly Entry[],
  { before = Buffer.alloc(0), after = Buffer.alloc(0), comment = "" } = {},
): Buffer {
  const parts: Buffer[] = [before];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes = Buffer.alloc(0), claimed = bytes.length, flags = 0 } of entries) {
    const local = header(0x04034b50, 30, { bytes, claimed, flags, name }, 6);
    const listed = header(0x02014b50, 46, { bytes, claimed, flags, name }, 8);
    listed.writeUInt32LE(offset, 42);
    const title = Buffer.from(name);
    parts.push(local, title, bytes);
    directory.push(listed, title);
    offset += local.length + title.length + bytes.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, list, end, Buffer.from(comment), after]);
}

function header(
  signature: number,
  size: number,
  { bytes, claimed, flags, name }: Required<Entry>,
  at: number,
): Buffer {
  const head = Buffer.alloc(size);
  head.writeUInt32LE(signature, 0);
  head.writeUInt16LE(flags, at);
  head.writeUInt32LE(crc32(bytes), at + 8);
  head.writeUInt32LE(bytes.length, at + 12);
  head.writeUInt32LE(claimed, at + 16);
  head.writeUInt16LE(Buffer.byteLength(name), at + 20);
  return head;
}

export const office = (main: string, more: readonly Entry[] = []): Entry[] => [
  { name: "[Content_Types].xml", bytes: Buffer.from("<Types/>") },
  { name: main, bytes: Buffer.from("<document/>") },
  ...more,
];
