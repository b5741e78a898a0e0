import { Readable } from "node:stream";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

export interface ZipEntry {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
  /** What is small already is only packed. */
  small: boolean;
}

/** An archive as it is read: one piece of one entry at a time, never a whole file in memory. Below four gigabytes in all. */
export const zipped = (entries: AsyncIterable<ZipEntry>): ReadableStream<Uint8Array> =>
  Readable.toWeb(
    Readable.from(pieces(entries), { objectMode: false }),
  ) as ReadableStream<Uint8Array>;

async function* pieces(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let failure: Error | undefined;
  const zip = new Zip((error, piece) => {
    if (error) failure = error;
    else ready.push(piece);
  });
  function* out() {
    if (failure) throw failure;
    yield* ready.splice(0);
  }
  for await (const { name, bytes, small } of entries) {
    const file = small ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(file);
    for await (const piece of bytes) {
      file.push(piece);
      yield* out();
    }
    file.push(new Uint8Array(0), true);
    yield* out();
  }
  zip.end();
  yield* out();
}
