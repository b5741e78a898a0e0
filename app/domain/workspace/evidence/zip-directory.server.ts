import type { FileHandle } from "node:fs/promises";

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endSize = 22;
const entrySize = 46;
const mostEntries = 2_000;
const largestUnpacked = 200 * 1024 * 1024;
const largestDirectory = 1024 * 1024;
const encryptedFlag = 1;
const zip64 = 0xffffffff;

/**
 * The names in an archive, read from its directory without unpacking anything. Undefined where it is no plain archive
 * from the first byte to the last, says it would unpack to more than 200 MB or 2,000 entries, or has a locked entry.
 */
export async function archiveNames(file: FileHandle, size: number): Promise<string[] | undefined> {
  if (size < endSize) return undefined;
  const end = await bytesAt(file, size - endSize, endSize);
  // A comment after the end, or anything before the beginning, would make two files of one.
  if (end.readUInt32LE(0) !== endSignature || end.readUInt16LE(20) !== 0) return undefined;
  const count = end.readUInt16LE(10);
  const length = end.readUInt32LE(12);
  const start = end.readUInt32LE(16);
  if (count === 0 || count > mostEntries || length > largestDirectory) return undefined;
  if (start + length !== size - endSize || end.readUInt16LE(8) !== count) return undefined;
  return entries(await bytesAt(file, start, length), count);
}

function entries(directory: Buffer, count: number): string[] | undefined {
  const names: string[] = [];
  let unpacked = 0;
  let at = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + entrySize > directory.length) return undefined;
    if (directory.readUInt32LE(at) !== entrySignature) return undefined;
    if (directory.readUInt16LE(at + 8) & encryptedFlag) return undefined;
    const size = directory.readUInt32LE(at + 24);
    unpacked += size;
    if (size === zip64 || unpacked > largestUnpacked) return undefined;
    const nameEnd = at + entrySize + directory.readUInt16LE(at + 28);
    const next = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    if (next > directory.length) return undefined;
    names.push(directory.toString("utf8", at + entrySize, nameEnd));
    at = next;
  }
  return at === directory.length ? names : undefined;
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
