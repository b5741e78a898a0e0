// One evaluation of the self-check, and its report as PDF once the typesetting process is warm.
import { sampleLeads } from "#app/demo/sample-leads.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { evaluate, type Result } from "#app/domain/self-check/evaluate.ts";
import { reportPdf } from "#app/domain/self-check/report-document.server.ts";
import type { Report } from "#app/domain/self-check/reports.server.ts";
import { stopTypesetting } from "#app/vendors/pdf.ts";

const median = (times: readonly number[]) =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

const now = new Date();
const checks = sampleLeads.map(({ answers }) => answers);

function evaluated(answers: (typeof checks)[number]): Result {
  const result = evaluate(answers);
  if ("refused" in result) throw new Error(result.refused);
  return result;
}

/** All samples in turn, so that neither figure is that of an easy case. Medians in milliseconds. */
export async function checkTimes(): Promise<{ evaluation: number; report: number }> {
  const evaluations: number[] = [];
  for (let turn = 0; turn < 1_000; turn += 1)
    for (const answers of checks) {
      const began = performance.now();
      evaluated(answers);
      if (turn >= 100) evaluations.push(performance.now() - began);
    }
  const documents: number[] = [];
  for (let turn = 0; turn < 12; turn += 1)
    for (const [at, answers] of checks.entries()) {
      const report: Report = {
        id: crypto.randomUUID(),
        answers,
        result: evaluated(answers),
        rulesVersion: rules.version,
        // No two alike: a document that was just set is kept by the typesetter.
        createdAt: new Date(now.getTime() - turn * 86_400_000),
        validUntil: now,
      };
      const began = performance.now();
      const made = await reportPdf(report, at % 2 === 0 ? "de" : "en", now);
      if (!made.ok) throw new Error(made.problem);
      if (turn >= 2) documents.push(performance.now() - began);
    }
  stopTypesetting();
  return { evaluation: median(evaluations), report: median(documents) };
}

if (import.meta.main) console.log(await checkTimes());
