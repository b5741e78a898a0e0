import { transaction } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { CreationOptions } from "#app/vendors/passkeys.ts";
import type { Device } from "./device.ts";
import { type Allowance, sender, takeAllowance } from "./limits.server.ts";
import { completeSignIn, openSignIn } from "./open-sign-in.server.ts";
import { keepPasskey, passkeyToMake, provenPasskey } from "./passkeys.server.ts";
import { factorCount, factorsOf, ownAccess } from "./second-factor.server.ts";
import { startSession } from "./sessions.server.ts";

/** Signs somebody in by a passkey alone: it is two factors in one. Undefined for every wrong answer alike. */
export function signInByPasskey(answer: string, device: Device): Promise<string | undefined> {
  return transaction({ organisationId: houseId }, async (tx) => {
    const proven = await provenPasskey(tx, "sign-in", null, answer);
    return proven && startSession(tx, proven.personId, "passkey", device);
  });
}

/** How often one sender may ask for something to sign. */
export const mayAskForChallenge = (from: string): Promise<Allowance> =>
  takeAllowance("passkey.address", sender(from));

/** What somebody needs to make the first passkey after the mailed link; undefined for whoever has a method already. */
export async function firstPasskeyToMake(
  browserToken: string | undefined,
): Promise<CreationOptions | undefined> {
  const person = await transaction({}, async (tx) => {
    const signIn = await openSignIn(tx, browserToken);
    if (!signIn?.personId || !signIn.linkUsedAt) return undefined;
    if (factorCount(await factorsOf(tx, signIn.personId)) > 0) return undefined;
    return tx
      .selectFrom("person")
      .select(["id", "email", "name"])
      .where("id", "=", signIn.personId)
      .executeTakeFirst();
  });
  return person && passkeyToMake("set-up", person);
}

/** Sets up the first passkey after the mailed link and signs in; undefined if it does not prove, or is not the first. */
export function setUpPasskey(
  browserToken: string | undefined,
  made: { name: string; response: string },
  device: Device,
): Promise<string | undefined> {
  return transaction({ organisationId: houseId }, async (tx) => {
    const signIn = await openSignIn(tx, browserToken);
    if (!signIn?.personId || !signIn.linkUsedAt) return undefined;
    const { personId } = signIn;
    await tx.selectFrom("person").select("id").where("id", "=", personId).forUpdate().execute();
    if (factorCount(await factorsOf(tx, personId)) > 0) return undefined;
    if (!(await keepPasskey(tx, "set-up", personId, made))) return undefined;
    await completeSignIn(tx, signIn.id);
    const subject = { kind: "person", id: personId };
    await record(tx, ownAccess(personId), { kind: "passkey.added", subject, data: {} });
    return startSession(tx, personId, "passkey", device);
  });
}
