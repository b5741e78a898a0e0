export type MeasureStatus = "open" | "in-progress" | "implemented" | "effective" | "not-applicable";

/** `validUntil`: last day on which it is valid (YYYY-MM-DD), null for ever. */
export type Evidence = { approved: boolean; validUntil: string | null };

/** What is shown beside the status of a measure; never stored. */
export type Derived = {
  /** "Nachweis fehlt" */
  evidenceMissing: boolean;
  /** "Nachweis veraltet" */
  evidenceOutdated: boolean;
  countsAs: MeasureStatus;
};

/** Whether one approved piece is valid on this day (YYYY-MM-DD). */
export function isProven(evidence: readonly Evidence[], today: string): boolean {
  return evidence.some((one) => one.approved && (!one.validUntil || one.validUntil >= today));
}

/** Whether the work is done (umgesetzt or wirksam geprüft), proven or not. */
export function isDone(status: MeasureStatus): boolean {
  return status === "implemented" || status === "effective";
}

/** What the evidence says about a measure on this day; outdated evidence sends it back to work. */
export function derived(
  status: MeasureStatus,
  evidence: readonly Evidence[],
  today: string,
): Derived {
  const approved = evidence.some((one) => one.approved);
  const evidenceMissing = isDone(status) && !approved;
  const evidenceOutdated = isDone(status) && approved && !isProven(evidence, today);
  return { evidenceMissing, evidenceOutdated, countsAs: evidenceOutdated ? "in-progress" : status };
}
