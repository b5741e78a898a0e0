import { z } from "zod";
import type { Proof } from "#app/domain/identity/proof-of-work.server.ts";

/** The hidden fields of `WorkFields`. */
export const workShape = {
  task: z.string().max(2_000).default(""),
  solution: z.string().max(500).default(""),
  website: z.string().max(500).default(""),
};

export const workFieldNames = ["task", "solution", "website"] as const;

type Work = z.output<z.ZodObject<typeof workShape>>;

/** A read form without the fields of the work, and these in the words of the domain. */
export function apart<Fields extends Work>({ task, solution, website: trap, ...rest }: Fields) {
  const proof: Proof = { task, solution, trap };
  return { rest, proof };
}
