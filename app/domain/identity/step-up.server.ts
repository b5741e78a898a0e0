import { transaction, type Tx } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { takeAllowance } from "./limits.server.ts";
import { provenPasskey } from "./passkeys.server.ts";
import { acceptRecoveryCode, factorsOf, ownAccess } from "./second-factor.server.ts";
import { renewToken } from "./session-ends.server.ts";
import type { SignedIn } from "./sessions.server.ts";
import { acceptCode, hasTotp } from "./totp.server.ts";

/** What somebody gives to show that it is them: a code of the app, a recovery code, or a passkey's answer. */
export type Proof = { code: string } | { passkey: string };

export type StepUpAnswer = { answer: "ok"; sessionToken: string } | { answer: "wrong" | "later" };

/**
 * Takes the second factor again, for what matters most. The session gets a new token.
 * Refuses after ten tries of a person in 15 minutes.
 */
export async function stepUp(
  { sessionId, person }: Pick<SignedIn, "sessionId" | "person">,
  proof: Proof,
): Promise<StepUpAnswer> {
  if (!(await takeAllowance("code.person", person.id)).allowed) return { answer: "later" };
  return transaction({ organisationId: houseId, personId: person.id }, async (tx) => {
    const method = await proven(tx, person.id, proof);
    if (!method) return { answer: "wrong" };
    const sessionToken = await renewToken(tx, { personId: person.id, sessionId }, true);
    if (!sessionToken) return { answer: "wrong" };
    const subject = { kind: "session", id: sessionId };
    await record(tx, ownAccess(person.id), { kind: "step-up.passed", subject, data: { method } });
    return { answer: "ok", sessionToken };
  });
}

async function proven(tx: Tx, personId: string, proof: Proof): Promise<string | undefined> {
  if ("passkey" in proof)
    return (await provenPasskey(tx, "step-up", personId, proof.passkey)) ? "passkey" : undefined;
  // An app whose set-up was begun and not finished is no factor.
  if (/^\d{6}$/.test(proof.code))
    return (await hasTotp(tx, personId)) && (await acceptCode(tx, personId, proof.code))
      ? "totp"
      : undefined;
  return (await acceptRecoveryCode(tx, personId, proof.code)) ? "recovery-code" : undefined;
}

/** Which ways the page that asks again has to offer. */
export async function stepUpFactors({ person }: Pick<SignedIn, "person">) {
  const { app, passkeys } = await transaction({}, (tx) => factorsOf(tx, person.id));
  return { app, passkeys: passkeys > 0 };
}
