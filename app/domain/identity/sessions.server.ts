import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { keyedHash, randomToken, sha256 } from "#db/sealing.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Device } from "./device.ts";
import { meetDevice } from "./known-devices.server.ts";
import { tellPerson } from "./notices.server.ts";

/** How long a second factor counts as given just now. */
export const stepUpMinutes = 5;

export interface SignedIn {
  sessionId: string;
  /** The second factor was given within the last five minutes. */
  steppedUp: boolean;
  person: { id: string; name: string; email: string; language: Locale };
  memberships: { organisationId: string; roles: string[] }[];
}

/** consultants 30 minutes idle and 12 hours at most, clients 2 hours idle and 24 hours at most. */
const lifetimes = {
  consultant: { idleMinutes: 30, hours: 12 },
  client: { idleMinutes: 120, hours: 24 },
};

export type SignInMethod = "link-totp" | "passkey" | "recovery-code" | "demo";

/**
 * Starts a session and returns its token (256 bits, only the hash is kept).
 * A device this person has not used before is told by mail; the very first is not.
 */
export async function startSession(
  tx: Tx,
  personId: string,
  method: SignInMethod,
  device?: Device,
): Promise<string> {
  const token = randomToken();
  const isNew = device !== undefined && (await meetDevice(tx, personId, device));
  const memberships = await membershipsOf(tx, personId);
  const consultant = memberships.some((membership) => membership.organisationId === houseId);
  const { idleMinutes, hours } = consultant ? lifetimes.consultant : lifetimes.client;
  const { id } = await tx
    .insertInto("session")
    .values({
      personId,
      tokenHash: sha256(token),
      method,
      idleMinutes,
      expiresAt: new Date(Date.now() + hours * 3_600_000),
      steppedUpAt: sql`now()`,
      device: device?.name ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const access = { organisationId: houseId, actor: { kind: "person", id: personId } } as const;
  await record(tx, access, {
    kind: "session.started",
    subject: { kind: "session", id },
    data: { method },
  });
  if (isNew) await tellPerson(tx, personId, { what: "new-device", name: device.name });
  return token;
}

/** Where a person belongs now; needs their scope. A guest counts until the end of the last day, in German time. */
export async function membershipsOf(tx: Tx, personId: string) {
  return tx
    .selectFrom("member")
    .select(["organisationId", "roles"])
    .where("personId", "=", personId)
    .where("endedAt", "is", null)
    .where((where) =>
      where.or([
        where("guestUntil", "is", null),
        where("guestUntil", ">=", sql<string>`(now() at time zone 'Europe/Berlin')::date`),
      ]),
    )
    .execute();
}

/** A person as the logs may know them: always the same, and without the key nobody. */
export const pseudonym = (personId: string): string =>
  keyedHash("logs", personId).toString("base64url").slice(0, 16);

/** Who holds this token now, with the memberships of this moment; undefined once ended, idle too long or too old. */
export async function signedIn(token: string): Promise<SignedIn | undefined> {
  const session = await transaction({}, (tx) => touch(tx, token));
  if (!session) return undefined;
  const { sessionId, steppedUp, ...person } = session;
  const memberships = await transaction({ personId: person.id }, (tx) =>
    membershipsOf(tx, person.id),
  );
  return {
    sessionId,
    steppedUp,
    person: { ...person, language: person.language === "en" ? "en" : "de" },
    memberships,
  };
}

function touch(tx: Tx, token: string) {
  return tx
    .updateTable("session")
    .from("person")
    .set({ lastSeenAt: sql`now()` })
    .whereRef("person.id", "=", "session.personId")
    .where("tokenHash", "=", sha256(token))
    .where("endedAt", "is", null)
    .where("disabledAt", "is", null)
    .where("expiresAt", ">", sql<Date>`now()`)
    .where(sql<boolean>`last_seen_at > now() - make_interval(mins => idle_minutes)`)
    .returning([
      "session.id as sessionId",
      sql<boolean>`coalesce(stepped_up_at > now() - make_interval(mins => ${stepUpMinutes}), false)`.as(
        "steppedUp",
      ),
      "person.id",
      "person.name",
      "person.email",
      "person.language",
    ])
    .executeTakeFirst();
}

export function endSession(token: string): Promise<void> {
  return transaction({ organisationId: houseId }, async (tx) => {
    const ended = await tx
      .updateTable("session")
      .set({ endedAt: sql`now()` })
      .where("tokenHash", "=", sha256(token))
      .where("endedAt", "is", null)
      .returning(["id", "personId"])
      .executeTakeFirst();
    if (!ended) return;
    const access = {
      organisationId: houseId,
      actor: { kind: "person", id: ended.personId },
    } as const;
    await record(tx, access, {
      kind: "session.ended",
      subject: { kind: "session", id: ended.id },
      data: {},
    });
  });
}
