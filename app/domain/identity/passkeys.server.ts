import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import {
  type CreationOptions,
  createdCredential,
  creationOptions,
  requestOptions,
  type RequestOptions,
  usedCounter,
} from "#app/vendors/passkeys.ts";
import {
  type ChallengePurpose,
  keepChallenge,
  party,
  takeChallenge,
} from "./passkey-challenge.server.ts";
import { readCreation, readRequest } from "./passkey-response.ts";

/** Asks a browser to make a passkey for a person; those already there are excluded. */
export function passkeyToMake(
  purpose: ChallengePurpose & ("addition" | "set-up"),
  person: { id: string; email: string; name: string },
): Promise<CreationOptions> {
  return transaction({}, async (tx) => {
    const options = await creationOptions(party(), person, await credentialsOf(tx, person.id));
    await keepChallenge(tx, purpose, person.id, options.challenge);
    return options;
  });
}

/** Asks a browser for any passkey of this site: who it belongs to shows in the answer, nobody is named here. */
export function passkeyToSignIn(): Promise<RequestOptions> {
  return transaction({}, async (tx) => {
    const options = await requestOptions(party());
    await keepChallenge(tx, "sign-in", null, options.challenge);
    return options;
  });
}

/** Asks for one of a signed-in person's own passkeys. */
export function passkeyToStepUp(personId: string): Promise<RequestOptions> {
  return transaction({}, async (tx) => {
    const options = await requestOptions(party(), await credentialsOf(tx, personId));
    await keepChallenge(tx, "step-up", personId, options.challenge);
    return options;
  });
}

function credentialsOf(tx: Tx, personId: string) {
  return tx
    .selectFrom("passkey")
    .select(["credentialId as id", "transports"])
    .where("personId", "=", personId)
    .orderBy("createdAt")
    .execute();
}

/** Keeps the passkey a browser has made; false for an answer that does not prove it, or one that is known already. */
export async function keepPasskey(
  tx: Tx,
  purpose: ChallengePurpose & ("addition" | "set-up"),
  personId: string,
  made: { name: string; response: string },
): Promise<boolean> {
  const response = readCreation(made.response);
  const challenge = response && (await takeChallenge(tx, purpose, personId, response));
  if (!response || !challenge) return false;
  const credential = await createdCredential(party(), response, challenge);
  if (!credential) return false;
  const { id: credentialId, counter, transports } = credential;
  const publicKey = Buffer.from(credential.publicKey);
  const kept = await tx
    .insertInto("passkey")
    .values({ personId, name: made.name, credentialId, publicKey, counter, transports })
    .onConflict((conflict) => conflict.column("credentialId").doNothing())
    .returning("id")
    .executeTakeFirst();
  return kept !== undefined;
}

/**
 * Whose passkey signed the challenge, which is used up by the attempt. Undefined for every kind of wrong answer alike:
 * unknown credential, wrong signature, other origin, no user verification, a counter that went back, a disabled person.
 */
export async function provenPasskey(
  tx: Tx,
  purpose: ChallengePurpose & ("sign-in" | "step-up"),
  personId: string | null,
  answer: string,
): Promise<{ personId: string } | undefined> {
  const response = readRequest(answer);
  const challenge = response && (await takeChallenge(tx, purpose, personId, response));
  if (!response || !challenge) return undefined;
  const passkey = await tx
    .selectFrom("passkey")
    .innerJoin("person", "person.id", "passkey.personId")
    .select(["passkey.id", "personId", "publicKey", "counter", "transports"])
    .where("credentialId", "=", response.id)
    .where("disabledAt", "is", null)
    .forUpdate("passkey")
    .executeTakeFirst();
  if (!passkey || (personId !== null && passkey.personId !== personId)) return undefined;
  const { counter, transports } = passkey;
  const publicKey = new Uint8Array(passkey.publicKey);
  const credential = { id: response.id, publicKey, counter, transports };
  const next = await usedCounter(party(), response, challenge, credential);
  if (next === undefined) return undefined;
  await tx
    .updateTable("passkey")
    .set({ counter: next, lastUsedAt: sql`now()` })
    .where("id", "=", passkey.id)
    .execute();
  return { personId: passkey.personId };
}
