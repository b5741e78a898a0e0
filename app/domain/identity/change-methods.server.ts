import { transaction, type Tx } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { tellPerson } from "./notices.server.ts";
import { keepPasskey } from "./passkeys.server.ts";
import { makeRecoveryCodes } from "./recovery-codes.server.ts";
import { factorCount, factorsOf, ownAccess } from "./second-factor.server.ts";
import { endSessionsOf, renewToken } from "./session-ends.server.ts";
import type { SignedIn } from "./sessions.server.ts";
import { confirmNextTotp } from "./totp.server.ts";

/** Whoever changes a method stays signed in under a new token; every other session of theirs is over. */
export type Changed<Refusal extends string> =
  | { answer: "changed"; sessionToken: string }
  | { answer: Refusal | "gone" };

/** Consultants keep two, so that one lost phone does not shut them out. */
const leastFactors = ({ memberships }: SignedIn) =>
  memberships.some(({ organisationId }) => organisationId === houseId) ? 2 : 1;

type Act<Refusal extends string> = (tx: Tx) => Promise<Refusal | undefined>;

async function changeMethod<Refusal extends string>(
  { person, sessionId }: SignedIn,
  act: Act<Refusal>,
): Promise<Changed<Refusal>> {
  return transaction({ organisationId: houseId, personId: person.id }, async (tx) => {
    // Two removals at the same moment must not take the last two methods.
    await tx.selectFrom("person").select("id").where("id", "=", person.id).forUpdate().execute();
    const refusal = await act(tx);
    if (refusal) return { answer: refusal };
    await endSessionsOf(tx, person.id, sessionId);
    const sessionToken = await renewToken(tx, { personId: person.id, sessionId }, false);
    return sessionToken ? { answer: "changed", sessionToken } : { answer: "gone" };
  });
}

const subjectOf = ({ person }: SignedIn) => ({ kind: "person", id: person.id });

/** Adds the passkey a browser has made; refuses an answer that does not prove it. */
export function addPasskey(session: SignedIn, made: { name: string; response: string }) {
  const { id } = session.person;
  return changeMethod<"wrong">(session, async (tx) => {
    if (!(await keepPasskey(tx, "addition", id, made))) return "wrong";
    const subject = subjectOf(session);
    await record(tx, ownAccess(id), { kind: "passkey.added", subject, data: {} });
    await tellPerson(tx, id, { what: "passkey-added", name: made.name });
    return undefined;
  });
}

/** Removes one of the person's own passkeys, never the last method. */
export function removePasskey(session: SignedIn, passkeyId: string) {
  const { id } = session.person;
  return changeMethod<"unknown" | "last-method">(session, async (tx) => {
    const own = await tx
      .selectFrom("passkey")
      .select("name")
      .where("id", "=", passkeyId)
      .where("personId", "=", id)
      .executeTakeFirst();
    if (!own) return "unknown";
    if (factorCount(await factorsOf(tx, id)) <= leastFactors(session)) return "last-method";
    await tx.deleteFrom("passkey").where("id", "=", passkeyId).where("personId", "=", id).execute();
    const subject = subjectOf(session);
    await record(tx, ownAccess(id), { kind: "passkey.removed", subject, data: {} });
    await tellPerson(tx, id, { what: "passkey-removed", name: own.name });
    return undefined;
  });
}

/** Puts the app that has just been set up in the place of the old one, once it shows a right code. */
export function renewApp(session: SignedIn, code: string) {
  const { id } = session.person;
  return changeMethod<"wrong">(session, async (tx) => {
    if (!(await confirmNextTotp(tx, id, code))) return "wrong";
    const subject = subjectOf(session);
    await record(tx, ownAccess(id), { kind: "totp.renewed", subject, data: {} });
    await tellPerson(tx, id, { what: "app-renewed" });
    return undefined;
  });
}

/** Removes the authenticator app, never the last method. */
export function removeApp(session: SignedIn) {
  const { id } = session.person;
  return changeMethod<"unknown" | "last-method">(session, async (tx) => {
    const factors = await factorsOf(tx, id);
    if (!factors.app) return "unknown";
    if (factorCount(factors) <= leastFactors(session)) return "last-method";
    await tx.deleteFrom("totp").where("personId", "=", id).execute();
    const subject = subjectOf(session);
    await record(tx, ownAccess(id), { kind: "totp.removed", subject, data: {} });
    await tellPerson(tx, id, { what: "app-removed" });
    return undefined;
  });
}

/** Makes ten new recovery codes, to be shown this once. */
export async function renewRecoveryCodes(
  session: SignedIn,
): Promise<{ changed: Changed<never>; codes: string[] }> {
  const { id } = session.person;
  let codes: string[] = [];
  const changed = await changeMethod<never>(session, async (tx) => {
    codes = await makeRecoveryCodes(tx, id);
    const subject = subjectOf(session);
    await record(tx, ownAccess(id), { kind: "recovery-codes.renewed", subject, data: {} });
    await tellPerson(tx, id, { what: "codes-renewed" });
    return undefined;
  });
  return { changed, codes };
}
