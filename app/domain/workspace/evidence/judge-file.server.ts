import { type FileHandle, open } from "node:fs/promises";
import type { FileType } from "./file-types.ts";
import { archiveNames } from "./zip-directory.server.ts";

/**
 * Whether the bytes of a file are what its ending says: from the first byte to the last where the format has an
 * end, so that no second file hides in it. Nothing is unpacked or carried out.
 */
export async function isWhatItSays(path: string, type: FileType): Promise<boolean> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    return size > 0 && (await judges[type](file, size));
  } finally {
    await file.close();
  }
}

type Judge = (file: FileHandle, size: number) => Promise<boolean>;

const judges: Record<FileType, Judge> = {
  pdf: async (file, size) =>
    (await part(file, 0, 5)) === "%PDF-" && (await part(file, size - 1024, 1024)).includes("%%EOF"),
  png: async (file, size) =>
    (await part(file, 0, 16)).startsWith("\x89PNG\r\n\x1a\n\0\0\0\rIHDR") &&
    (await part(file, size - 12, 12)) === "\0\0\0\0IEND\xaeB`\x82",
  jpg: async (file, size) =>
    (await part(file, 0, 3)) === "\xff\xd8\xff" && (await part(file, size - 2, 2)) === "\xff\xd9",
  docx: (file, size) => isOffice(file, size, "word/document.xml"),
  xlsx: (file, size) => isOffice(file, size, "xl/workbook.xml"),
  txt: isText,
  csv: isText,
};

/** Each byte as the character of its number. */
async function part(file: FileHandle, position: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(
    Buffer.alloc(length),
    0,
    length,
    Math.max(0, position),
  );
  return buffer.toString("latin1", 0, bytesRead);
}

/** An office document without macros and without names that lead out of it. */
async function isOffice(file: FileHandle, size: number, main: string): Promise<boolean> {
  if ((await part(file, 0, 4)) !== "PK\x03\x04") return false;
  const names = await archiveNames(file, size);
  if (!names?.includes("[Content_Types].xml") || !names.includes(main)) return false;
  return !names.some((name) =>
    /vbaProject|\.(exe|dll|js|vbs|bat|cmd|scr)$|(^|[/\\])\.\.([/\\]|$)/i.test(name),
  );
}

const markup = /^\s*<(!doctype|html|svg|\?xml|script|head|body|iframe)/i;
const control = /[\x00-\x08\x0e-\x1f\x7f]/;

/** Lines that people can read, in whichever of the two encodings: no control bytes, and not markup of a page. */
async function isText(file: FileHandle, size: number): Promise<boolean> {
  const step = 65_536;
  for (let at = 0; at < size; at += step) {
    const text = await part(file, at, step);
    if (control.test(text)) return false;
    if (at === 0 && markup.test(text.replace(/^\xef\xbb\xbf/, ""))) return false;
  }
  return true;
}
