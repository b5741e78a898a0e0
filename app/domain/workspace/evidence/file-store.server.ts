import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { cleanFileName } from "./file-name.ts";
import { fileTypeOf, largestFile } from "./file-types.ts";
import { isWhatItSays } from "./judge-file.server.ts";

const dataFolder = () => process.env.DATA_DIR ?? ".data";

/** Files on their way in; nothing here is anybody's yet. */
export const incomingFolder = (): string => join(dataFolder(), "incoming");
/** Files with a row, one folder per organisation; outside of what the web process serves. */
export const filesFolder = (): string => join(dataFolder(), "files");

const pathOf = (organisationId: string, fileId: string) =>
  join(filesFolder(), organisationId, fileId.slice(0, 2), fileId);

/** A file that came in whole, judged, and still nobody's. */
export interface ReceivedFile {
  path: string;
  name: string;
  size: number;
  sha256: Buffer;
}

export type FileRefusal = "file-type" | "file-empty" | "file-large" | "file-content";

export interface GivenFile {
  name: string;
  type: string;
  bytes: Readable;
}

/** Writes what comes in beside the store and says what is wrong with it; what is refused leaves nothing behind. */
export async function receiveFile({
  name,
  type: declared,
  bytes,
}: GivenFile): Promise<ReceivedFile | FileRefusal> {
  const type = fileTypeOf(name, declared);
  if (type === undefined) {
    for await (const _ of bytes);
    return "file-type";
  }
  await mkdir(incomingFolder(), { recursive: true, mode: 0o700 });
  const path = join(incomingFolder(), randomUUID());
  const { size, sha256 } = await written(bytes, path);
  const refusal =
    size === 0
      ? "file-empty"
      : size > largestFile
        ? "file-large"
        : !(await isWhatItSays(path, type)) && "file-content";
  if (!refusal) return { path, name: cleanFileName(name), size, sha256 };
  await rm(path);
  return refusal;
}

async function written(bytes: Readable, path: string): Promise<{ size: number; sha256: Buffer }> {
  const hash = createHash("sha256");
  let size = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  try {
    await pipeline(
      bytes,
      meter,
      createWriteStream(path, { flags: "wx", mode: 0o600, flush: true }),
    );
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return { size, sha256: hash.digest() };
}

/** Moves a received file into the store under a new name, on the disk for good before anybody says so. */
export async function keepFile(organisationId: string, file: ReceivedFile): Promise<string> {
  const fileId = randomUUID();
  const path = pathOf(organisationId, fileId);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await rename(file.path, path);
  // A new folder is only there for good when the one above it is.
  for (const folder of [dirname(path), join(filesFolder(), organisationId), filesFolder()])
    await flushFolder(folder);
  return fileId;
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export const dropReceived = (file: ReceivedFile): Promise<void> => rm(file.path, { force: true });

export const removeFile = (organisationId: string, fileId: string): Promise<void> =>
  rm(pathOf(organisationId, fileId), { force: true });

/** Everything of one organisation, for one that was erased. */
export const removeFilesOf = (organisationId: string): Promise<void> =>
  rm(join(filesFolder(), organisationId), { recursive: true, force: true });

export const hasFile = (organisationId: string, fileId: string): Promise<boolean> =>
  stat(pathOf(organisationId, fileId)).then(
    () => true,
    () => false,
  );

/** The bytes of a stored file. Its row says who may have them. */
export const readFile = (organisationId: string, fileId: string): ReadableStream =>
  Readable.toWeb(createReadStream(pathOf(organisationId, fileId))) as ReadableStream;
