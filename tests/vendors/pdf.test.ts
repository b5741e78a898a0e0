import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleLeads } from "#app/demo/sample-leads.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { evaluate } from "#app/domain/self-check/evaluate.ts";
import { certificateDocument } from "#app/domain/leads/certificate-document.server.ts";
import type { ConsentCertificate } from "#app/domain/leads/certificate.server.ts";
import { reportDocument } from "#app/domain/self-check/report-document.server.ts";
import { reportView } from "#app/domain/self-check/report-view.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { stopTypesetting, typesetPdf } from "#app/vendors/pdf.ts";
import { pdfText, typesetters } from "#tests/support/pdf.ts";

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

const children = typesetters;

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

const proof: ConsentCertificate = {
  kind: "consent-certificate",
  version: 1,
  controller: "Tulos",
  consent: {
    id: crypto.randomUUID(),
    channel: "news-email",
    wording: 'Ja, #emph[bitte] "alles" *sofort*.',
    wordingVersion: "2026-11-01",
    language: "de",
    page: "/bericht/anfordern",
    askedAt: "2026-11-26T09:00:00Z",
    confirmedAt: "2026-11-26T09:05:00Z",
    withdrawnAt: null,
    withdrawnHow: null,
    endedAt: null,
    mailId: crypto.randomUUID(),
    confirmationTokenSha256: "a".repeat(64),
    addressHmacSha256: "b".repeat(64),
  },
  sha256: "c".repeat(64),
};

test.each(["de", "en"] as const)(
  "the proof of a consent in %s keeps to the same rules",
  async (locale) => {
    const document = certificateDocument(proof, locale);
    const answer = await typesetPdf("record", document);
    if (!answer.ok) throw new Error(answer.problem);
    const text = pdfText(answer.pdf);
    for (const mark of [
      /\/MarkInfo\s*<<[^>]*\/Marked true/,
      /pdfuaid:part>1</,
      /\/S\s*\/H2\b/,
      /\/S\s*\/LI?\b/,
    ])
      expect(text).toMatch(mark);
    expect(text).toMatch(new RegExp(`/Lang\\s*\\(${locale}`));
    const facts = document.sections.flatMap((section) => section.facts.map(({ value }) => value));
    for (const value of [proof.consent.confirmedAt, proof.consent.mailId, proof.sha256])
      expect(facts).toContain(value);
  },
);

const long = (lines: number) => ({
  ...certificateDocument(proof, "de"),
  sections: [
    {
      title: "Viel",
      quote: null,
      facts: Array.from({ length: lines }, (_, at) => ({
        term: String(at),
        value: "Wort ".repeat(40),
        exact: false,
      })),
    },
  ],
});

test("what hangs or bloats is ended at its limit, and the next document is whole", async () => {
  const within = { milliseconds: 400, bytes: 250_000_000 };
  const began = performance.now();
  expect(await typesetPdf("record", long(4000), { within })).toMatchObject({
    ok: false,
    reason: "slow",
  });
  expect(performance.now() - began).toBeLessThan(2000);
  expect(await typesetPdf("record", long(60_000))).toMatchObject({
    ok: false,
    reason: "failed",
    problem: expect.stringContaining("bytes of memory"),
  });
  expect(children()).toEqual([]);
  expect((await typeset(documentOf(0, "de"))).length).toBeGreaterThan(20_000);
});

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
