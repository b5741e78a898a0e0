import type { Day } from "#app/domain/catalogue/time/day.ts";
import type { Locale } from "#app/i18n/locale.ts";

export const reportKinds = ["use-case", "plan", "status"] as const;
export type ReportKind = (typeof reportKinds)[number];

export const reportFormats = ["pdf", "docx", "xlsx", "csv", "json"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** As people call them, in either language. */
export const formatNames: Record<ReportFormat, string> = {
  pdf: "PDF",
  docx: "Word (DOCX)",
  xlsx: "Excel (XLSX)",
  csv: "CSV",
  json: "JSON",
};

export interface ReportTable {
  head: string[];
  rows: string[][];
}

export interface ReportSection {
  title: string;
  text: string[];
  facts: [term: string, value: string][];
  table: ReportTable | null;
}

/** A report in the words of its language, the same for every format; the formats only place them. */
export interface ReportDocument {
  kind: ReportKind;
  lang: Locale;
  title: string;
  /** The client. */
  heading: string;
  lead: string;
  author: string;
  date: Day;
  facts: [term: string, value: string][];
  sections: ReportSection[];
  footer: string;
  page: string;
}

/** A section with what it has; the rest stays empty. */
export const section = (title: string, parts: Partial<ReportSection>): ReportSection => ({
  title,
  text: [],
  facts: [],
  table: null,
  ...parts,
});
