import { afterAll, beforeAll, expect, test } from "vitest";
import { execFileSync } from "node:child_process";
import { sampleLeads } from "#app/demo/sample-leads.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { evaluate } from "#app/domain/self-check/evaluate.ts";
import { reportDocument } from "#app/domain/self-check/report-document.server.ts";
import { reportView } from "#app/domain/self-check/report-view.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { stopTypesetting, typesetPdf } from "#app/vendors/pdf.ts";
import { pdfText } from "#tests/support/pdf.ts";

const made = new Date("2026-11-26T09:00:00Z");

function documentOf(index: number, locale: Locale) {
  const answers = sampleLeads[index]?.answers ?? {};
  const result = evaluate(answers);
  if ("refused" in result) throw new Error(result.refused);
  const view = reportView({ result, answers, rulesVersion: rules.version }, locale, made);
  return reportDocument(view, made, locale);
}

async function typeset(data: object): Promise<Uint8Array> {
  const answer = await typesetPdf("report", data);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.pdf;
}

/** The typesetting process of this one, by its command line. */
const children = () =>
  execFileSync("ps", ["-o", "pid=,args=", "--ppid", String(process.pid)], { encoding: "utf8" })
    .split("\n")
    .filter((line) => line.includes("pdf-process"))
    .map((line) => Number.parseInt(line, 10));

beforeAll(stopTypesetting);
afterAll(stopTypesetting);

test.each([
  ["de", 0],
  ["de", 1],
  ["en", 2],
  ["en", 4],
] as const)(
  "in %s, sample %i: tagged, PDF/UA-1, with language and title",
  async (locale, index) => {
    const document = documentOf(index, locale);
    const pdf = await typeset(document);
    expect(Buffer.from(pdf).toString("latin1", 0, 8)).toBe("%PDF-1.7");
    const text = pdfText(pdf);
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(text).toMatch(new RegExp(`/Lang\\s*\\(${locale}`));
    expect(text).toContain("/DisplayDocTitle true");
    expect(text).toMatch(/pdfuaid:part>1</);
    for (const tag of ["H1", "H2", "H3", "P", "Table", "TH", "TD", "L", "LI", "Figure"])
      expect(text, tag).toMatch(new RegExp(`/S\\s*/${tag}\\b`));
    const titles = /<dc:title>.*?<\/dc:title>/s.exec(Buffer.from(text, "latin1").toString("utf8"));
    expect(titles?.[0]).toContain(document.title);
    // Every instrument says its value in words.
    expect(text.match(/\/Alt\s*[(<]/g)?.length).toBeGreaterThanOrEqual(3);
  },
);

test("what a person typed is text, never markup or code", async () => {
  const kicker = '#sys.inputs $x$ *b* #read("/etc/passwd") = \\ ] } " \u202e';
  const plain = await typeset({ ...documentOf(0, "de"), kicker });
  expect(pdfText(plain)).not.toContain("root:");
});

test("a document that cannot be set is an answer, and the next one works", async () => {
  expect(await typesetPdf("report", {})).toMatchObject({ ok: false, reason: "failed" });
  expect(await typesetPdf("../README", {})).toMatchObject({ ok: false, reason: "failed" });
  expect((await typeset(documentOf(0, "de"))).length).toBeGreaterThan(20_000);
});

test("a killed process fails its document and is replaced; crowds are refused", async () => {
  await typeset(documentOf(0, "de"));
  const crowd = Array.from({ length: 30 }, () => typesetPdf("report", documentOf(0, "de")));
  const [child] = children();
  process.kill(child ?? 0, "SIGKILL");
  const answers = await Promise.all(crowd);
  const reasons = answers.flatMap((one) => (one.ok ? [] : [one.reason]));
  expect(reasons.filter((one) => one === "busy")).toHaveLength(9);
  expect(reasons.filter((one) => one === "failed")).toHaveLength(1);
  expect(answers.filter((one) => one.ok)).toHaveLength(20);
  expect(children()).not.toContain(child);
});
