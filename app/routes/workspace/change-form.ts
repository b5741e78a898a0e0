import { z } from "zod";
import type { MeasurePage } from "#app/domain/workspace/measure-page.ts";
import type { Typed } from "../form.ts";

const blank = z.literal("").transform(() => null);

/** `seen…` carry what the form showed, so that after a conflict only what was typed is kept over what is new. */
export const changeShape = {
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  seenOwner: z.string(),
  seenDue: z.string(),
  ownerId: z.union([blank, z.uuid()], { message: "member" }),
  dueOn: z.union([blank, z.iso.date().refine((day) => day >= "2020-01-01" && day < "2100-01-01")], {
    message: "date",
  }),
};

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
