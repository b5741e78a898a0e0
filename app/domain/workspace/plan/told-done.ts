import type { Answers } from "#app/domain/self-check/answers.ts";

/** Question, option, and the measures that this answer says are done. */
const table: readonly [question: string, option: string, measureIds: readonly string[]][] = [
  ["q09-security", "mfa-roles", ["sec-mfa", "sec-least-privilege"]],
  ["q09-security", "integrations-reviewed", ["sec-integration-review"]],
  ["q09-security", "backup-tested", ["sec-backup-restore"]],
  ["q09-security", "logging-alerts", ["sec-export-monitoring", "sec-ai-logging"]],
  ["q09-security", "deletion-concept", ["del-schedule"]],
  ["q09-security", "incident-plan", ["inc-breach-plan"]],
  ["q15-governance", "ropa", ["gov-ropa-entry"]],
  ["q15-governance", "dpia", ["dpia-threshold"]],
  ["q15-governance", "human-oversight", ["out-human-review", "out-sampling"]],
  ["q15-governance", "rights-process", ["rights-process"]],
  ["q15-governance", "policy-training", ["gov-ai-policy", "gov-ai-literacy"]],
  ["q15-governance", "ai-inventory", ["gov-ai-inventory"]],
  ["q15-governance", "works-council", ["emp-works-council"]],
  ["q04-legal-basis", "documented", ["law-legal-basis-doc"]],
  ["q05-information", "informed", ["info-privacy-notice"]],
  ["q06-contract", "avv-checked", ["proc-avv-ai-check"]],
  ["q07-location", "eu", ["transfer-eu-region"]],
  ["q08-training", "excluded", ["data-training-optout"]],
  ["q13-ai-disclosure", "at-start", ["info-ai-disclosure"]],
  ["q16-dpo", "involved", ["gov-dpo-appointment", "gov-dpo-involvement"]],
  ["q16-dpo", "named-not-involved", ["gov-dpo-appointment"]],
];

/**
 * The measures that the answers (to visible questions only) say are done. They start as umgesetzt
 * "laut Pilotencheck, Nachweis fehlt" if they are candidates; the table adds none.
 */
export function toldDone(answers: Answers): ReadonlySet<string> {
  const said = table.filter(([question, option]) =>
    [answers[question] ?? []].flat().includes(option),
  );
  return new Set(said.flatMap(([, , measureIds]) => measureIds));
}
