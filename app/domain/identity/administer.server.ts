import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { personOfMailbox } from "./persons.server.ts";
import { setDisabledIn, takeMethods } from "./take-away.server.ts";

const system = houseAccess("system");

/**
 * Makes somebody administrator of the consultancy, from the server's own command line: the way in when nobody else
 * is left who could. At the first sign-in the mailed link leads to setting up a second factor.
 */
export function makeAdministrator(mailbox: {
  email: string;
  name: string;
  language: Locale;
}): Promise<"made" | "disabled"> {
  return transaction(system, async (tx) => {
    const person = await personOfMailbox(tx, mailbox);
    if (!person) return "disabled";
    await sql`
      insert into member (organisation_id, person_id, roles) values (${houseId}, ${person.id}, '{administrator}')
      on conflict (organisation_id, person_id) do update set ended_at = null,
        roles = array(select distinct unnest(case when member.ended_at is null then member.roles else '{}' end || excluded.roles))`.execute(
      tx,
    );
    await record(tx, system, {
      kind: "member.joined",
      subject: { kind: "person", id: person.id },
      data: { personId: person.id, roles: ["administrator"] },
    });
    return "made";
  });
}

export interface KnownPerson {
  email: string;
  name: string;
  disabled: boolean;
  lastSeen: Date | null;
}

/** Everybody who has an account, by address. */
export function everyPerson(): Promise<KnownPerson[]> {
  return transaction(system, async (tx) => {
    const { rows } = await sql<KnownPerson>`
      select email, name, disabled_at is not null as disabled,
             (select max(last_seen_at) from session where person_id = person.id) as "lastSeen"
        from person order by email`.execute(tx);
    return rows;
  });
}

/** Locks a person out at the next request, or lets them in again. */
export function setDisabled(email: string, disabled: boolean): Promise<"done" | "unknown"> {
  return withPerson(email, (tx, id) => setDisabledIn(tx, system, id, disabled));
}

/** For a person who has lost every way to sign in; see `takeMethods`. */
export function resetSignIn(email: string): Promise<"done" | "unknown"> {
  return withPerson(email, (tx, id) => takeMethods(tx, system, id));
}

async function withPerson(
  email: string,
  act: (tx: Tx, id: string) => Promise<void>,
): Promise<"done" | "unknown"> {
  const person = await transaction(system, (tx) =>
    tx
      .selectFrom("person")
      .select("id")
      .where("email", "=", email.trim().toLowerCase())
      .executeTakeFirst(),
  );
  if (!person) return "unknown";
  const scope = { organisationId: houseId, personId: person.id };
  await transaction(scope, (tx) => act(tx, person.id));
  return "done";
}
