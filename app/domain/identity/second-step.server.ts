import { transaction, type Tx } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Device } from "./device.ts";
import { takeAllowance } from "./limits.server.ts";
import { completeSignIn, countTry, openSignIn } from "./open-sign-in.server.ts";
import { acceptRecoveryCode, factorCount, factorsOf, ownAccess } from "./second-factor.server.ts";
import { startSession } from "./sessions.server.ts";
import { acceptCode, totpSetUp, type TotpSetUp } from "./totp.server.ts";

export type SecondStep =
  | { step: "none" | "code" | "passkey" }
  | { step: "set-up"; setUp: TotpSetUp };

/**
 * What this browser has to show after its link: a code; a passkey, where there is no app; or first the set-up, which
 * opens only to somebody who has no method yet. A mailbox alone must never add one.
 */
export function secondStep(browserToken: string | undefined): Promise<SecondStep> {
  return transaction({}, async (tx) => {
    const signIn = await openSignIn(tx, browserToken);
    if (!signIn?.personId || !signIn.linkUsedAt) return { step: "none" };
    const factors = await factorsOf(tx, signIn.personId);
    if (factors.app) return { step: "code" };
    if (factors.passkeys > 0) return { step: "passkey" };
    const person = await tx
      .selectFrom("person")
      .select(["id", "email"])
      .where("id", "=", signIn.personId)
      .executeTakeFirstOrThrow();
    return { step: "set-up", setUp: await totpSetUp(tx, person) };
  });
}

export type CodeAnswer =
  /** `first` is the set-up: nobody has recovery codes yet. */
  { answer: "ok"; sessionToken: string; first: boolean } | { answer: "wrong" | "later" | "none" };

type Take = (tx: Tx, personId: string) => Promise<{ first: boolean; token: string } | undefined>;

/** Takes a code of the authenticator app: five tries per sign-in, ten per person in 15 minutes, each code once. */
export const answerCode = (browserToken: string | undefined, code: string, device?: Device) =>
  answered(browserToken, async (tx, personId) => {
    const factors = await factorsOf(tx, personId);
    const first = factorCount(factors) === 0;
    if (!factors.app && !first) return undefined;
    if (!(await acceptCode(tx, personId, code))) return undefined;
    const subject = { kind: "person", id: personId };
    if (first) await record(tx, ownAccess(personId), { kind: "totp.set-up", subject, data: {} });
    return { first, token: await startSession(tx, personId, "link-totp", device) };
  });

/** Takes a recovery code in the place of a lost app or passkey, within the same tries; each code once. */
export const answerRecoveryCode = (
  browserToken: string | undefined,
  code: string,
  device?: Device,
) =>
  answered(browserToken, async (tx, personId) => {
    if (!(await acceptRecoveryCode(tx, personId, code))) return undefined;
    return { first: false, token: await startSession(tx, personId, "recovery-code", device) };
  });

async function answered(browserToken: string | undefined, take: Take): Promise<CodeAnswer> {
  const counted = await transaction({}, (tx) => countTry(tx, browserToken));
  if (!counted?.personId) return { answer: "none" };
  const { id, personId } = counted;
  if (!(await takeAllowance("code.person", personId)).allowed) return { answer: "later" };
  return transaction({ organisationId: houseId, personId }, async (tx) => {
    const taken = await take(tx, personId);
    if (!taken) return { answer: "wrong" };
    await completeSignIn(tx, id);
    return { answer: "ok", sessionToken: taken.token, first: taken.first };
  });
}
