import type { MeasurePage } from "#app/domain/workspace/measure-page.ts";
import { switchEvidence, type SwitchEvidence } from "#app/domain/workspace/review/switches.ts";

/** The switch of an address, if it is one of this measure. */
export const lookedAt = (
  { catalogueId, today }: Pick<MeasurePage, "catalogueId" | "today">,
  switchId: string | null,
): SwitchEvidence | undefined =>
  switchId === null ? undefined : switchEvidence(catalogueId, switchId, today);
