import { z } from "zod";
import { measureStatuses } from "#app/domain/workspace/measure-status.ts";
import type { Chosen, Several } from "#app/domain/workspace/measure-list/change-several.server.ts";
import { optionalText } from "../../form.ts";

const chosen = z
  .string()
  .regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}:\d{1,9}$/, "chosen")
  .transform((text): Chosen => {
    const [id = "", version] = text.split(":");
    return { id, version: Number(version) };
  });

/** Blank fields leave as it is what they are about. */
export const bulkShape = {
  measure: z.union([chosen.transform((one) => [one]), z.array(chosen).max(100)], {
    message: "chosen",
  }),
  ownerId: z.union([z.literal(["", "nobody"]), z.uuid()], { message: "member" }),
  dueOn: z.union(
    [z.literal(""), z.iso.date().refine((day) => day >= "2020-01-01" && day < "2100-01-01")],
    { message: "date" },
  ),
  to: z.union([z.literal(""), z.enum(measureStatuses)], { message: "to" }),
  reason: optionalText(2000),
};

type Read = { [Name in keyof typeof bulkShape]: z.output<(typeof bulkShape)[Name]> };

export const wishOf = ({ ownerId, dueOn, to, reason }: Read): Several => ({
  ownerId: ownerId === "" ? undefined : ownerId === "nobody" ? null : ownerId,
  dueOn: dueOn || undefined,
  to: to || undefined,
  reason,
});
