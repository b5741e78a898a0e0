import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { takeMethods } from "#app/domain/identity/take-away.server.ts";
import type { AdministratorAccess } from "./house-people.server.ts";

export interface ClientPerson {
  id: string;
  name: string;
  email: string;
  /** How many ways to sign in are set up. */
  methods: number;
  /** Names of the clients they belong to. */
  organisations: string[];
}

/**
 * Somebody of a client by the exact address, with how many ways they have to sign in: an administrator sees nobody's
 * list of people and no content. Undefined for strangers, people of the consultancy and whoever belongs to no client.
 */
export async function findClientPerson(
  access: AdministratorAccess,
  email: string,
): Promise<ClientPerson | undefined> {
  const person = await transaction(access, (tx) =>
    tx
      .selectFrom("person")
      .select(["id", "name", "email"])
      .select(
        sql<number>`(select count(*) from passkey p where p.person_id = person.id)
          + (select count(*) from totp t where t.person_id = person.id and confirmed_at is not null)`.as(
          "methods",
        ),
      )
      .where("email", "=", email.trim().toLowerCase())
      .where("disabledAt", "is", null)
      .executeTakeFirst(),
  );
  if (!person) return undefined;
  const clients = await transaction(about(access, person.id), (tx) => clientsOf(tx, person.id));
  return clients && { ...person, organisations: clients };
}

/** Takes every way to sign in from somebody of a client who has lost them all; the client sees it in its history. */
export async function resetClientSignIn(
  access: AdministratorAccess,
  email: string,
): Promise<ClientPerson | undefined> {
  const person = await findClientPerson(access, email);
  if (!person) return undefined;
  return transaction(about(access, person.id), async (tx) => {
    if (!(await clientsOf(tx, person.id))) return undefined;
    await takeMethods(tx, access, person.id);
    return person;
  });
}

const about = ({ organisationId }: AdministratorAccess, personId: string) => ({
  organisationId,
  personId,
});

/** The clients somebody belongs to, by name; undefined for none, and for anybody of the consultancy. */
async function clientsOf(tx: Tx, personId: string): Promise<string[] | undefined> {
  const rows = await tx
    .selectFrom("member")
    .innerJoin("organisation", "organisation.id", "member.organisationId")
    .select(["organisation.id", "organisation.name"])
    .where("personId", "=", personId)
    .where("endedAt", "is", null)
    .orderBy("organisation.name")
    .execute();
  if (rows.length === 0 || rows.some(({ id }) => id === houseId)) return undefined;
  return rows.map(({ name }) => name);
}
