import type { MeasurePage } from "#app/domain/workspace/measure-page.ts";
import type { Typed } from "../form.ts";

export interface ChangeFields {
  ownerId: string;
  dueOn: string;
}

export const stored = ({
  ownerId,
  dueOn,
}: Pick<MeasurePage, "ownerId" | "dueOn">): ChangeFields => ({
  ownerId: ownerId ?? "",
  dueOn: dueOn ?? "",
});

/** What the form shows: what was typed, and the stored value where nothing was. */
export function shownFields(measure: MeasurePage, typed: Typed | undefined): ChangeFields {
  const now = stored(measure);
  if (!typed) return now;
  const { ownerId = "", dueOn = "", seenOwner, seenDue } = typed;
  return {
    ownerId: ownerId === seenOwner ? now.ownerId : ownerId,
    dueOn: dueOn === seenDue ? now.dueOn : dueOn,
  };
}
