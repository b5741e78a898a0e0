import { csv } from "#app/domain/audit/csv.ts";
import { typesetPdf } from "#app/vendors/pdf.ts";
import type { ReportDocument, ReportFormat } from "../document.ts";

export type Made = { ok: true; content: Uint8Array } | { ok: false; problem: string };

const encoder = new TextEncoder();
const done = (content: Uint8Array): Made => ({ ok: true, content });

/**
 * A report as a file: tagged PDF (PDF/UA-1), DOCX, XLSX with a sheet per table, CSV with all tables below each other, or
 * JSON. A cell is always text, never a formula. Not made where the typesetting is busy or fails.
 */
export async function fileOf(report: ReportDocument, format: ReportFormat): Promise<Made> {
  switch (format) {
    case "pdf": {
      const made = await typesetPdf("workspace", report);
      return made.ok ? done(made.pdf) : made;
    }
    case "docx":
      return done(await (await import("#app/vendors/docx.ts")).docx(report));
    case "xlsx":
      return done(await (await import("#app/vendors/xlsx.ts")).xlsx(sheets(report)));
    case "csv":
      return done(encoder.encode(csv(lines(report))));
    case "json":
      return done(encoder.encode(`${JSON.stringify(report, null, 2)}\n`));
  }
}

/** Everything line by line: facts as pairs, tables as they are. */
function lines(report: ReportDocument): string[][] {
  return [
    [report.heading],
    ...report.facts,
    ...report.sections.flatMap(({ title, text, facts, table }) => [
      [],
      [title],
      ...text.map((one) => [one]),
      ...facts,
      ...(table ? [table.head, ...table.rows] : []),
    ]),
  ];
}

/** A sheet for the facts and one for each section. */
const sheets = (report: ReportDocument) => [
  { name: report.heading, rows: [[report.title], [report.lead], ...report.facts] },
  ...report.sections.map(({ title, text, facts, table }) => ({
    name: title,
    rows: [...(table ? [table.head, ...table.rows] : []), ...facts, ...text.map((one) => [one])],
  })),
];
