import { archive, type Entry, office } from "./archive.ts";
import { docx, excel, jpg, pdf, png, type TriedFile, word, xlsx } from "./good-files.ts";

const html = Buffer.from("<!doctype html><script>alert(1)</script>");
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
const exe = Buffer.from("4d5a900003000000", "hex");
const many: Entry[] = Array.from({ length: 2_100 }, (_, n) => ({ name: `word/${n}.xml` }));
const huge: Entry = { name: "word/media/a.bin", bytes: Buffer.from("a"), claimed: 0x7fffffff };

/** What the first bytes of one kind look like under the name of another. */
const mixed: [string, string, Buffer][] = [
  ["a page as a contract", "a.pdf", html],
  ["a program as a contract", "a.pdf", exe],
  ["a picture as a contract", "a.pdf", png],
  ["a letter as a contract", "a.pdf", docx],
  ["a page as a screenshot", "a.png", html],
  ["a vector picture as a screenshot", "a.png", svg],
  ["a photograph as a screenshot", "a.png", jpg],
  ["a contract as a photograph", "a.jpg", pdf],
  ["a page as a photograph", "a.jpg", html],
  ["a contract as a letter", "a.docx", pdf],
  ["a list as a letter", "a.docx", xlsx],
  ["a letter as a list", "a.xlsx", docx],
  ["a page as a list", "a.xlsx", html],
  ["a page as a text", "a.txt", html],
  ["a page after blanks as a text", "a.txt", Buffer.from("\ufeff \r\n<HTML>")],
  ["a vector picture as a text", "a.txt", svg],
  ["markup as a list", "a.csv", Buffer.from('<?xml version="1.0"?><x/>')],
  ["a program as a text", "a.txt", exe],
  ["a program as a list", "a.csv", exe],
  ["text with a nought", "a.txt", Buffer.from("a\0b")],
  ["text in two bytes a letter", "a.csv", Buffer.from("\ufeffabc", "utf16le")],
  ["text with a bell far behind", "a.txt", Buffer.from(`${"a".repeat(70_000)}\x07`)],
];

/** Two files in one, and files cut short. */
const twofold: [string, string, Buffer][] = [
  ["a contract before an archive", "a.pdf", Buffer.concat([pdf, Buffer.alloc(2_000), docx])],
  ["a screenshot before a page", "a.png", Buffer.concat([png, html])],
  ["a screenshot before an archive", "a.png", Buffer.concat([png, docx])],
  ["a photograph before a page", "a.jpg", Buffer.concat([jpg, html])],
  ["a page before a letter", "a.docx", archive(office("word/document.xml"), { before: html })],
  ["a letter before a page", "a.docx", archive(office("word/document.xml"), { after: html })],
  ["a letter with a remark", "a.docx", archive(office("word/document.xml"), { comment: "<a>" })],
  ["a program before a list", "a.xlsx", archive(office("xl/workbook.xml"), { before: exe })],
  ["half a contract", "a.pdf", pdf.subarray(0, 20)],
  ["half a screenshot", "a.png", png.subarray(0, 40)],
  ["half a photograph", "a.jpg", jpg.subarray(0, 10)],
  ["half a letter", "a.docx", docx.subarray(0, docx.length - 30)],
  ["nothing as a contract", "a.pdf", Buffer.alloc(0)],
  ["nothing as a text", "a.txt", Buffer.alloc(0)],
];

const letter = (more: readonly Entry[]) => archive(office("word/document.xml", more));

const archives: [string, string, Buffer][] = [
  ["a letter that unpacks to two gigabytes", "a.docx", letter([huge])],
  ["a letter that claims four", "a.docx", letter([{ ...huge, claimed: 0xffffffff }])],
  ["a letter of two thousand parts", "a.docx", letter(many)],
  ["a letter with macros", "a.docx", letter([{ name: "word/vbaProject.bin" }])],
  [
    "a list with macros",
    "a.xlsx",
    archive(office("xl/workbook.xml", [{ name: "xl/vbaProject.bin" }])),
  ],
  ["a letter with a program", "a.docx", letter([{ name: "word/embeddings/a.exe" }])],
  ["a letter that leads out", "a.docx", letter([{ name: "../../../etc/passwd" }])],
  ["a letter that leads out the other way", "a.docx", letter([{ name: "word\\..\\..\\a" }])],
  ["a locked letter", "a.docx", letter([{ name: "word/a.xml", flags: 1 }])],
  ["any archive as a letter", "a.docx", archive([{ name: "a.txt" }])],
  ["an archive of nothing", "a.docx", archive([])],
  ["an archive with a false count", "a.docx", falseCount()],
];

function falseCount(): Buffer {
  const bytes = Buffer.from(docx);
  bytes.writeUInt16LE(9, bytes.length - 12);
  return bytes;
}

const types: Record<string, string> = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  docx: word,
  xlsx: excel,
  txt: "text/plain",
  csv: "text/csv",
};

/** Kinds that are never taken, and good bytes under a declaration that does not fit. */
const kinds: TriedFile[] = [
  { title: "a page", name: "a.html", type: "text/html", bytes: html },
  { title: "a vector picture", name: "a.svg", type: "image/svg+xml", bytes: svg },
  { title: "markup", name: "a.xml", type: "text/xml", bytes: Buffer.from("<a/>") },
  { title: "a program", name: "a.exe", type: "application/octet-stream", bytes: exe },
  {
    title: "a program behind another ending",
    name: "a.pdf.exe",
    type: types.pdf ?? "",
    bytes: pdf,
  },
  { title: "a letter with its macros named", name: "a.docm", type: word, bytes: docx },
  { title: "any archive", name: "a.zip", type: "application/zip", bytes: docx },
  { title: "no ending", name: "vertrag", type: types.pdf ?? "", bytes: pdf },
  { title: "an ending alone", name: ".pdf ", type: "text/html", bytes: pdf },
  { title: "a contract declared a page", name: "a.pdf", type: "text/html", bytes: pdf },
  {
    title: "a text declared a script",
    name: "a.txt",
    type: "text/javascript",
    bytes: Buffer.from("a"),
  },
  {
    title: "a screenshot declared a vector picture",
    name: "a.png",
    type: "image/svg+xml",
    bytes: png,
  },
];

const endingOf = (name: string) => name.slice(name.lastIndexOf(".") + 1);

/** Sixty files that must be refused, each with a reason that a person understands. */
export const hostileFiles: TriedFile[] = [
  ...[...mixed, ...twofold, ...archives].map(([title, name, bytes]) => ({
    title,
    name,
    type: types[endingOf(name)] ?? "",
    bytes,
  })),
  ...kinds,
];

/** Good bytes under names that must come to nothing: they are taken, and shown and offered without their traps. */
export const hostileNames = [
  "../../../../etc/passwd.pdf",
  "..\\..\\windows\\system32\\a.pdf",
  "a\u202egnp.pdf",
  "\u200b\u2066a.pdf",
  `${"Vertrag ".repeat(40)}.pdf`,
  "<img src=x onerror=alert(1)>.pdf",
  'a";filename="b.html.pdf',
  "'\"><script>.pdf",
  "   .pdf",
  "CON.pdf",
  "Ä\u0308 Ünïcödé 漢字 🙂.pdf",
  "a%0d%0aSet-Cookie: x=y.pdf",
];
