import { buffer } from "node:stream/consumers";
import { type IncomingForm, type Multipart, readMultipart } from "#app/vendors/multipart.ts";

/** What a pasted table may have as well: some 500 fields with all they say. */
export const longestTable = 60_000;

/** A letter takes up to two bytes, whatever a spreadsheet wrote; a byte more says that it is too large. */
const largestFile = longestTable * 2;

/** Takes in a form with a table as a CSV file in the field „file“; its text is that of a spreadsheet. */
export function receiveTable(form: IncomingForm): Promise<Multipart<string>> {
  return readMultipart(form, largestFile, async ({ field, bytes }) => {
    if (field !== "file") throw new Error("A file in a field that takes none");
    return tableText(await buffer(bytes));
  });
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The text of a CSV file as spreadsheets write it: UTF-8, UTF-16 with its mark, or else Windows-1252. Pure. */
export function tableText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
