import { z } from "zod";

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
