import { z } from "zod";
import { CHANNELS, FACTS, GROUNDS, REGISTER_FACTS } from "#app/domain/workspace/screening/facts.ts";
import { type AnyFact, type Facts, split } from "#app/domain/workspace/screening/prefill.ts";

const truth = z.enum(["yes", "no", "unknown"], { message: "truth" }).default("unknown");
const channel = z.enum([...CHANNELS, "none"], { message: "channels" });

export const factsShape = {
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  channels: z
    .union([channel.transform((one) => [one]), z.array(channel)], { message: "channels" })
    .default([])
    .refine((given) => !given.includes("none") || given.length === 1, "channels"),
  ground: z
    .union([z.literal("").transform(() => null), z.enum(GROUNDS)], { message: "ground" })
    .default(null),
  ...(Object.fromEntries([...FACTS, ...REGISTER_FACTS].map((id) => [id, truth])) as Record<
    AnyFact,
    typeof truth
  >),
};

type Read = z.output<z.ZodObject<typeof factsShape>>;

/** What the form states; no channel ticked is not recorded, „none“ is none. */
export function factsOf({ channels, ground, ...values }: Omit<Read, "version">): Facts {
  const used = CHANNELS.filter((one) => channels.includes(one));
  return split(
    values,
    channels.length === 0 ? null : used,
    ground === null ? undefined : { claimed: true, ground },
  );
}
