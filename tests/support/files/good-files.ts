import { archive, office } from "./archive.ts";

export interface TriedFile {
  /** What is special about it. */
  title: string;
  name: string;
  type: string;
  bytes: Buffer;
}

export const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const pdf = Buffer.from("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<<>>\n%%EOF\n");
export const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
export const jpg = Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex");
export const docx = archive(office("word/document.xml"));
export const xlsx = archive(office("xl/workbook.xml"));

/** One of each kind, as a browser declares it. */
export const goodFiles: TriedFile[] = [
  { title: "a contract", name: "Vertrag.pdf", type: "application/pdf", bytes: pdf },
  { title: "a screenshot", name: "Bild.PNG", type: "image/png", bytes: png },
  { title: "a photograph", name: "foto.jpeg", type: "image/jpeg", bytes: jpg },
  { title: "a letter", name: "Brief.docx", type: word, bytes: docx },
  { title: "a list", name: "Liste.xlsx", type: excel, bytes: xlsx },
  { title: "a text", name: "notiz.txt", type: "text/plain", bytes: Buffer.from("Geprüft.\r\n") },
  {
    title: "a text of an old program",
    name: "alt.txt",
    type: "text/plain",
    bytes: Buffer.from("Gepr\xfcft", "latin1"),
  },
  {
    title: "a list where a spreadsheet program is at home",
    name: "felder.csv",
    type: "application/vnd.ms-excel",
    bytes: Buffer.from("Feld;Quelle\nE-Mail;CRM\n"),
  },
  {
    title: "a list that the browser knows nothing about",
    name: "felder.csv",
    type: "application/octet-stream",
    bytes: Buffer.from("a,b\n"),
  },
];
