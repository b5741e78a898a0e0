import { asSuperuser } from "#tests/support/database.ts";
import { atWork, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { pdfText } from "#tests/support/pdf.ts";
import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reportFormats, reportKinds } from "#app/domain/workspace/reports/document.ts";
import { fileOf } from "#app/domain/workspace/reports/formats/formats.server.ts";
import { makeReport } from "#app/domain/workspace/reports/make-report.server.ts";
import { reportFile, reports } from "#app/domain/workspace/reports/reports.server.ts";
import { useCaseReport } from "#app/domain/workspace/reports/use-case-report.server.ts";
import { locales } from "#app/i18n/locale.ts";
import { stopTypesetting } from "#app/vendors/pdf.ts";

const mertens = atWork("mertens");
const kurz = atWork("kurz");
let useCaseId = "";

beforeAll(async () => {
  await loadSamples();
  const [row] = await asSuperuser<{ id: string }>(
    "select id from ai_use_case where organisation_id = $1",
    [sampleClients.muster.id],
  );
  useCaseId = row?.id ?? "";
});
afterAll(stopTypesetting);

test.each(locales.flatMap((language) => reportKinds.map((kind) => ({ language, kind }))))(
  "the report „$kind“ in $language is made, frozen with its hash, and says everything in words",
  async ({ language, kind }) => {
    const wish = { kind, language, useCaseId, format: "json" } as const;
    const made = await makeReport(mertens, wish);
    if (made.state !== "made") return expect.fail(made.state);
    const kept = await reportFile(mertens, made.id);
    if (typeof kept === "string") return expect.fail(kept);
    const text = kept.content.toString("utf8");
    expect(JSON.parse(text)).toMatchObject({ kind, lang: language });
    expect(text).toContain("Muster Vertriebs-GmbH");
    expect(text).toContain(language === "de" ? "Rechtsstand" : "Law as of");
    expect(text).not.toMatch(/undefined|\{\{|\[object/);
    const [listed] = (await reports(mertens, undefined))?.reports ?? [];
    const hash = createHash("sha256").update(kept.content).digest("hex");
    expect(listed).toMatchObject({ id: made.id, sha256: hash, by: "Petra Mertens" });
    await expect(asSuperuser("update workspace_report set title = 'x'")).rejects.toThrow();
  },
);

test("a foreign AI use case is none, a foreign report is none, and a guest gets neither", async () => {
  const wish = { kind: "use-case", language: "de", useCaseId, format: "json" } as const;
  expect(await makeReport(kurz, wish)).toEqual({ state: "unknown" });
  const guest = { ...mertens, roles: ["guest"] };
  expect(await makeReport(guest, wish)).toEqual({ state: "not-allowed" });
  const made = await makeReport(mertens, { ...wish, kind: "plan" });
  const id = made.state === "made" ? made.id : "";
  expect(await reportFile(kurz, id)).toBe("unknown");
  expect(await reportFile(guest, id)).toBe("not-allowed");
});

test.each(reportFormats)(
  "a report as %s holds the same words, and no cell is a formula",
  async (format) => {
    const report = await useCaseReport(mertens, useCaseId, "de");
    if (!report) return expect.fail("It is there");
    report.sections[1]?.table?.rows.push(["=HYPERLINK(1)", "+1", "@x", "-2", ""]);
    const made = await fileOf(report, format);
    if (!made.ok) return expect.fail(made.problem);
    const content = Buffer.from(made.content);
    const measure = "Zweck genau festlegen";
    if (format === "pdf") {
      expect(content.subarray(0, 5).toString()).toBe("%PDF-");
      expect(pdfText(content)).toMatch(/pdfuaid/);
      return;
    }
    if (format === "csv") {
      expect(content.toString("utf8")).toContain(measure);
      expect(content.toString("utf8")).toContain("'=HYPERLINK(1)");
      return;
    }
    if (format === "json") return expect(content.toString("utf8")).toContain(measure);
    const files = unzipSync(new Uint8Array(content));
    const xml = Object.entries(files)
      .filter(([name]) => name.endsWith(".xml"))
      .map(([, bytes]) => strFromU8(bytes))
      .join("");
    expect(xml).toContain(measure);
    expect(xml).toContain("=HYPERLINK(1)");
    expect(xml).not.toMatch(/<f>|<w:fldSimple|instrText[^<]*HYPERLINK/);
  },
);
