import { z } from "zod";
import { todayInBerlin } from "#app/i18n/format.ts";
import { customerShape } from "../customer-shape.server.ts";

const blank = z.literal("").transform(() => null);
const pastDay = z.iso
  .date("date")
  .refine((day) => day >= "2000-01-01" && day <= todayInBerlin(), "date");

export const offerShape = {
  ...customerShape,
  vatIdConfirmedOn: z.union([blank, pastDay], "date").default(null),
};
