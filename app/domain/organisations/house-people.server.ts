import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseId } from "#app/domain/audit/access.ts";
import type { SignedIn } from "#app/domain/identity/sessions.server.ts";
import { setDisabledIn, takeMethods } from "#app/domain/identity/take-away.server.ts";
import { may } from "./permissions.ts";

/** An administrator of the consultancy at work; knows nothing of any client. */
export interface AdministratorAccess extends Access {
  readonly actor: { kind: "person"; id: string };
}

export function administratorAccess(session: SignedIn): AdministratorAccess | undefined {
  const { person, memberships } = session;
  const roles = memberships.find((one) => one.organisationId === houseId)?.roles ?? [];
  if (!may(roles, "people.manage")) return undefined;
  return { organisationId: houseId, actor: { kind: "person", id: person.id } };
}

export interface HousePerson {
  id: string;
  name: string;
  email: string;
  roles: string[];
  /** How many ways to sign in are set up. */
  methods: number;
  lastSeenAt: Date | null;
  disabled: boolean;
}

/** Everybody of the consultancy with how they sign in, never with what they sign in with. */
export function housePeople(access: AdministratorAccess): Promise<HousePerson[]> {
  return transaction(access, (tx) => peopleIn(tx).execute());
}

/** One of them; undefined for anybody else. */
export function findHousePerson(access: AdministratorAccess, id: string) {
  return transaction(access, (tx) => peopleIn(tx).where("person.id", "=", id).executeTakeFirst());
}

function peopleIn(tx: Tx) {
  return tx
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.personId")
    .select(["person.id", "person.name", "person.email", "roles"])
    .select([
      sql<number>`(select count(*) from passkey p where p.person_id = person.id)
        + (select count(*) from totp t where t.person_id = person.id and confirmed_at is not null)`.as(
        "methods",
      ),
      sql<Date | null>`(select max(last_seen_at) from session s where s.person_id = person.id)`.as(
        "lastSeenAt",
      ),
      sql<boolean>`disabled_at is not null`.as("disabled"),
    ])
    .where("organisationId", "=", houseId)
    .where("endedAt", "is", null)
    .orderBy("person.name")
    .orderBy("person.id");
}

export type PersonAnswer = "done" | "unknown" | "yourself" | "last-administrator";

/** For somebody of the consultancy who has lost every way to sign in; nobody does it to themselves, the own page is for that. */
export function resetMethods(access: AdministratorAccess, id: string): Promise<PersonAnswer> {
  return transaction({ ...access, personId: id }, async (tx) => {
    if (!(await lockedPerson(tx, id))) return "unknown";
    if (id === access.actor.id) return "yourself";
    await takeMethods(tx, access, id);
    return "done";
  });
}

/** Shuts somebody of the consultancy out at the next request, or lets them in again; the last administrator stays. */
export function setShutOut(
  access: AdministratorAccess,
  id: string,
  shut: boolean,
): Promise<PersonAnswer> {
  return transaction({ ...access, personId: id }, async (tx) => {
    const person = await lockedPerson(tx, id);
    if (!person) return "unknown";
    if (shut && person.lastAdministrator) return "last-administrator";
    if (shut && id === access.actor.id) return "yourself";
    await setDisabledIn(tx, access, id, shut);
    return "done";
  });
}

/** Whoever changes people of the consultancy waits here for the others. */
async function lockedPerson(tx: Tx, id: string) {
  await tx.selectFrom("organisation").select("id").where("id", "=", houseId).forUpdate().execute();
  const people = await peopleIn(tx).execute();
  const able = people.filter((one) => one.roles.includes("administrator") && !one.disabled);
  const found = people.find((one) => one.id === id);
  return found && { ...found, lastAdministrator: able.length === 1 && able[0]?.id === id };
}
