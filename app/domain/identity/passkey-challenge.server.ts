import { sql } from "kysely";
import { z } from "zod";
import type { Tx } from "#db/database.server.ts";
import { company } from "#app/domain/catalogue/company.ts";
import type { Party } from "#app/vendors/passkeys.ts";

export type ChallengePurpose = "sign-in" | "step-up" | "set-up" | "addition";

const challengeMinutes = 5;

/** Origin and relying party follow from the one configured address, never from a request. */
export const party = (): Party => ({ origin: process.env.APP_ORIGIN ?? "", name: company.brand });

export async function keepChallenge(
  tx: Tx,
  purpose: ChallengePurpose,
  personId: string | null,
  challenge: string,
): Promise<void> {
  const expiresAt = new Date(Date.now() + challengeMinutes * 60_000);
  await tx
    .insertInto("passkeyChallenge")
    .values({ challenge, purpose, personId, expiresAt })
    .execute();
}

/** The challenge that a browser's answer claims to sign: taken once, whether the answer then proves right or not. */
export async function takeChallenge(
  tx: Tx,
  purpose: ChallengePurpose,
  personId: string | null,
  response: { response: { clientDataJSON: string } },
): Promise<string | undefined> {
  const claimed = claimedChallenge(response.response.clientDataJSON);
  if (!claimed) return undefined;
  const taken = await tx
    .deleteFrom("passkeyChallenge")
    .where("challenge", "=", claimed)
    .where("purpose", "=", purpose)
    .where("personId", "is not distinct from", personId)
    .where("expiresAt", ">", sql<Date>`now()`)
    .returning("challenge")
    .executeTakeFirst();
  return taken?.challenge;
}

function claimedChallenge(clientData: string): string | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(clientData, "base64url").toString());
    return z.object({ challenge: z.string().min(16).max(200) }).parse(read).challenge;
  } catch {
    return undefined;
  }
}
