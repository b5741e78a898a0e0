import type { MeasureStatus } from "../risk/evidence.ts";

/** What a list of measures may be narrowed to beyond its stored status: derived on the day, never stored. */
export const standings = ["overdue", "evidence-missing", "evidence-outdated"] as const;
export type Standing = (typeof standings)[number];

export interface MeasureFilter {
  status?: MeasureStatus | undefined;
  /** A person's id, or nobody. */
  owner?: string | undefined;
  useCase?: string | undefined;
  category?: string | undefined;
  priority?: string | undefined;
  standing?: Standing | undefined;
  /** Words of the title in either language. */
  text?: string | undefined;
}
