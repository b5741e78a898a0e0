import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { Busboy } from "@fastify/busboy";

export interface IncomingForm {
  /** Content-Type with the boundary. */
  type: string;
  body: ReadableStream<Uint8Array> | null;
}

export interface IncomingFile {
  field: string;
  name: string;
  /** As the browser declares it. */
  type: string;
  /** Ends a byte after `largest` where the file is larger. */
  bytes: Readable;
}

export interface Multipart<Kept> {
  fields: FormData;
  /** What was made of the one file that was chosen. */
  file: Kept | undefined;
  /** It is no such form, ended early, or has more than a form of ours ever has. */
  broken: boolean;
}

const limits = { fields: 20, fieldNameSize: 100, fieldSize: 65_536, headerPairs: 20, parts: 25 };

const slowest = 120_000;

/** Reads a form with at most one file as it comes in, never the whole file in memory. `keep` reads the file to its end. */
export async function readMultipart<Kept>(
  form: IncomingForm,
  largest: number,
  keep: (file: IncomingFile) => Promise<Kept>,
): Promise<Multipart<Kept>> {
  const fields = new FormData();
  const open: Readable[] = [];
  const kept: Promise<Kept | undefined>[] = [];
  let broken = false;
  const parser = parserOf(form, largest);
  if (!parser || !form.body) return { fields, file: undefined, broken: true };
  let failure: unknown;
  const breakUp = (error: unknown) => {
    broken = true;
    // A full disk is no fault of the form.
    if (error instanceof Error && "errno" in error) failure ??= error;
    const early = new Error("The upload ended early");
    // The parser would wait for ever for the end of a file that nobody reads any more.
    for (const stream of [...open, parser]) stream.destroy(early);
    return undefined;
  };
  for (const limit of ["fieldsLimit", "filesLimit", "partsLimit"] as const)
    parser.on(limit, () => {
      broken = true;
    });
  parser.on("field", (name, value, nameCut, valueCut) => {
    broken ||= nameCut || valueCut || value.includes("\0");
    fields.append(name, value);
  });
  parser.on("file", (field, bytes, name, _encoding, type) => {
    open.push(bytes.on("error", () => undefined));
    // A form whose file field was left empty sends a file without a name.
    if (!name) bytes.resume();
    else kept.push(keep({ field, name, type, bytes }).catch(breakUp));
  });
  const source = Readable.fromWeb(form.body as NodeStream);
  await pipeline(source, parser, { signal: AbortSignal.timeout(slowest) }).catch(breakUp);
  const [file] = await Promise.all(kept);
  if (failure !== undefined) throw failure;
  return { fields, file, broken };
}

function parserOf({ type }: IncomingForm, largest: number): Busboy | undefined {
  // The parser waits for ever for the end of a form whose parts are divided by nothing.
  if (!/;\s*boundary="?[^";\s]/i.test(type)) return undefined;
  try {
    return new Busboy({
      headers: { "content-type": type },
      limits: { ...limits, files: 1, fileSize: largest + 1 },
    });
  } catch {
    return undefined;
  }
}
