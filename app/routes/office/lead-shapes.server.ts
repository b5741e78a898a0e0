import { z } from "zod";
import { stages } from "#app/domain/leads/stages.ts";
import { optionalLine, optionalText } from "../form.ts";

const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const blank = z.literal("").transform(() => null);

/** `seen…` carry what the form showed, so that after a conflict only what was typed is kept over what is new. */
export const leadShape = {
  version,
  seenOwner: z.string(),
  seenStep: z.string(),
  seenDate: z.string(),
  ownerId: z.union([blank, z.uuid()], { message: "owner" }),
  nextStep: optionalLine(300),
  nextStepOn: z.union(
    [blank, z.iso.date().refine((day) => day >= "2020-01-01" && day < "2100-01-01")],
    { message: "date" },
  ),
};

export const stageShape = {
  version,
  stage: z.enum(stages, "stage"),
  reason: optionalLine(500),
  from: z.literal("board").optional(),
};

export const noteShape = {
  text: optionalText(4000).refine((text) => text !== null, "required"),
};
