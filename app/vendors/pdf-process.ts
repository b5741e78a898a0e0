// A process of its own: the typesetter works synchronously and holds more memory than the web process may have.
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

export interface PdfOrder {
  id: number;
  /** Name of a file in documents/, without its ending. */
  template: string;
  data: string;
  standard: PdfStandard;
}

/** PDF/UA-1 for people, PDF/A-3a for what is kept and carries another file. Both are tagged. */
export type PdfStandard = "ua-1" | "a-3a";

export type PdfAnswer = { id: number; bytes: number } & (
  | { ok: true; pdf: Uint8Array }
  | { ok: false; problem: string }
);

const { resolve } = createRequire(import.meta.url);
const families = { next: ["400Regular", "700Bold"], mono: ["400Regular", "700Bold"] };

function fontFolders(): string[] {
  return Object.entries(families).flatMap(([family, weights]) => {
    const home = dirname(
      resolve(`@expo-google-fonts/atkinson-hyperlegible-${family}/package.json`),
    );
    return weights.map((weight) => join(home, weight));
  });
}

const workspace = join(import.meta.dirname, "documents");
const templates = new Set(readdirSync(workspace).map((name) => name.replace(/\.typ$/, "")));
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: fontFolders() }] });

/** The data arrive as JSON in an input: nothing of them is ever read as markup. */
function typeset({ template, data, standard }: PdfOrder): Uint8Array {
  if (!templates.has(template)) throw new Error(`There is no document ${template}`);
  const mainFilePath = join(workspace, `${template}.typ`);
  const compiled = compiler.compile({ mainFilePath, inputs: { data }, resetRead: false });
  if (!compiled.result) throw new Error(problemOf(compiled));
  return compiler.pdf(compiled.result, { pdfStandard: standard, pdfTags: true });
}

function problemOf(compiled: ReturnType<typeof compiler.compile>): string {
  const error = compiled.takeError();
  return error ? JSON.stringify(error.shortDiagnostics) : "no document and no error";
}

process.on("message", (order: PdfOrder) => {
  let answer: PdfAnswer;
  const bytes = () => process.memoryUsage.rss();
  try {
    const pdf = typeset(order);
    answer = { id: order.id, ok: true, pdf, bytes: bytes() };
  } catch (error) {
    answer = { id: order.id, ok: false, problem: String(error), bytes: bytes() };
  }
  compiler.evictCache(2);
  process.send?.(answer);
});
// The web process is gone, however it went.
process.on("disconnect", () => process.exit(0));
