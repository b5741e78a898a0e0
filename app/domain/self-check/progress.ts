import { rulesOf } from "#app/domain/catalogue/catalogue.ts";
import type { Dimension } from "#app/domain/catalogue/types.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { type Lamp, lampOf } from "./presentation.ts";
import type { EarlierCheck, Report } from "./reports.server.ts";

type Light = { lamp: Lamp; label: string };

export interface Progress {
  on: string;
  before: Light;
  now: Light;
  scores: { dimension: Dimension | "overall"; before: number; now: number; change: number }[];
  /** Titles of findings that are gone, and of those that came. */
  settled: string[];
  added: string[];
  /** The two were made with different editions of the rules, so the figures compare only roughly. */
  otherRules: boolean;
}

/** What changed since an earlier check of the same AI use case; each side in the words of its own rules. Pure. */
export function progress(earlier: EarlierCheck, report: Report, locale: Locale): Progress {
  const light = ({ result, rulesVersion }: EarlierCheck): Light => {
    const { light: lamp, label } = lampOf(result, rulesVersion, locale);
    return { lamp, label };
  };
  const dimensions = [...rulesOf(report.rulesVersion).selfCheck.scoring.dimensions, "overall"];
  return {
    on: formatDate(earlier.createdAt, locale),
    before: light(earlier),
    now: light(report),
    scores: (dimensions as Progress["scores"][number]["dimension"][]).map((dimension) => {
      const [before, now] = [earlier.result.scores[dimension], report.result.scores[dimension]];
      return { dimension, before, now, change: now - before };
    }),
    settled: titlesOf(earlier, report, locale),
    added: titlesOf(report, earlier, locale),
    otherRules: earlier.rulesVersion !== report.rulesVersion,
  };
}

/** Findings to act on that the one result has and the other has not. */
function titlesOf(one: EarlierCheck, other: EarlierCheck, locale: Locale): string[] {
  return rulesOf(one.rulesVersion)
    .selfCheck.findings.filter(({ severity }) => severity !== "positive")
    .filter(({ id }) => one.result.findingIds.includes(id) && !other.result.findingIds.includes(id))
    .map(({ title }) => title[locale]);
}
