import { createChallenge, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { z } from "zod";
import { keyedHash } from "#db/sealing.ts";
import { takeAllowance } from "./limits.server.ts";

const validHours = 24;
const leastSeconds = 3;

/** About 256 tries of half a millisecond each: an eighth of a second on a desk, half a second on a phone. */
const effort = { algorithm: "PBKDF2/SHA-256", cost: 1_000, keyPrefix: "00" } as const;

const secret = () => keyedHash("forms", "proof of work").toString("hex");

/** A task for the browser of somebody about to send a form; signed, so nothing of it is kept here. */
export async function workToDo(at = Date.now()): Promise<string> {
  const expiresAt = new Date(at + validHours * 3_600_000);
  const data = { at };
  const options = { ...effort, data, expiresAt, deriveKey, hmacSignatureSecret: secret() };
  return JSON.stringify(await createChallenge(options));
}

/** What a form brings along: the task, its solution if a script ran, and the field that only programs fill in. */
export interface Proof {
  task: string;
  solution: string;
  trap: string;
}

/**
 * "trap" for programs that fill in every field; "proven" for whoever did the work of an own task once, at least three
 * seconds after it was given; everybody else is "waiting": taken, but behind the others.
 */
export type Standing = "proven" | "waiting" | "trap";

const taskShape = z.strictObject({
  parameters: z.looseObject({
    nonce: z.string().max(64),
    salt: z.string().max(64),
    algorithm: z.literal(effort.algorithm),
    cost: z.literal(effort.cost),
    keyLength: z.literal(32),
    keyPrefix: z.literal(effort.keyPrefix),
    expiresAt: z.number(),
    data: z.strictObject({ at: z.number() }),
  }),
  signature: z.string().max(128),
});
const solutionShape = z.object({ counter: z.number(), derivedKey: z.string().max(64) });

export async function standingOf(proof: Proof, now = Date.now()): Promise<Standing> {
  if (proof.trap !== "") return "trap";
  const task = taskShape.safeParse(parsed(proof.task));
  const solution = solutionShape.safeParse(parsed(proof.solution));
  if (!task.success || !solution.success) return "waiting";
  const { parameters } = task.data;
  if (now - parameters.data.at < leastSeconds * 1_000) return "waiting";
  const given = { challenge: task.data, solution: solution.data };
  const { verified } = await verifySolution({ ...given, deriveKey, hmacSignatureSecret: secret() });
  if (!verified) return "waiting";
  // Once only: the same work must not pay for a second form.
  const first = await takeAllowance("proof.once", parameters.nonce);
  return first.allowed ? "proven" : "waiting";
}

function parsed(text: string): unknown {
  if (text === "" || text.length > 2_000) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
