import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { csv } from "#app/domain/audit/csv.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { takeAllowance } from "#app/domain/identity/limits.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { bookableClient, inTheHouse, mayChange, type TimeEntry } from "./book-time.server.ts";
import { daysOf, type Month } from "./month.ts";

export interface LoggedTime extends TimeEntry {
  person: string;
  mayChange: boolean;
}

export interface Sum {
  id: string;
  name: string;
  minutes: number;
}

const most = 1_000;

/** What was worked for a client in a month, the latest first. Undefined for who does not book time on it. */
export function timeLog(access: HouseAccess, clientId: string, month: Month) {
  return inTheHouse(access, async (tx) => {
    const client = await bookableClient(tx, access, clientId);
    if (!client) return undefined;
    const rows = await timeOf(tx, access, month)
      .where("clientId", "=", clientId)
      .orderBy("day", "desc")
      .orderBy("timeEntry.id")
      .limit(most)
      .execute();
    const entries = rows.map((row): LoggedTime => ({ ...row, mayChange: mayChange(access, row) }));
    return { client, entries, people: sumsOf(rows, "personId", "person") };
  });
}

/** One entry of a client. Undefined for who does not book time on it, and for an id of another client or of nobody. */
export function timeEntry(access: HouseAccess, clientId: string, id: string) {
  return inTheHouse(access, async (tx) => {
    const client = await bookableClient(tx, access, clientId);
    if (!client) return undefined;
    const entry = await timeRows(tx, access)
      .where("clientId", "=", clientId)
      .where("timeEntry.id", "=", id)
      .executeTakeFirst();
    return entry && { client, entry: { ...entry, mayChange: mayChange(access, entry) } };
  });
}

/** The minutes of a month per client and per person: of the clients that the reader works for, and for the lead of all. */
export function monthSums(
  access: HouseAccess,
  month: Month,
): Promise<Record<"clients" | "people", Sum[]>> {
  return inTheHouse(access, async (tx) => {
    const rows = await timeOf(tx, access, month).execute();
    return {
      clients: sumsOf(rows, "clientId", "client"),
      people: sumsOf(rows, "personId", "person"),
    };
  });
}

/**
 * The same month entry by entry as one table, safe against formulas. The export is recorded with its size. Refuses
 * more than ten exports of a person within an hour.
 */
export async function exportTime(
  access: HouseAccess,
  month: Month,
): Promise<{ body: string } | { retryAfterSeconds: number }> {
  const allowance = await takeAllowance("export.person", access.actor.id);
  if (!allowance.allowed) return { retryAfterSeconds: allowance.retryAfterSeconds };
  return inTheHouse(access, async (tx) => {
    const rows = await timeOf(tx, access, month).orderBy("day").orderBy("timeEntry.id").execute();
    const cells = rows.map(({ day, client, person, minutes, what }) => [
      day,
      client,
      person,
      String(minutes),
      what,
    ]);
    const subject = { kind: "time-entry", id: null };
    await record(tx, access, {
      kind: "work.exported",
      subject,
      data: { month, count: rows.length },
    });
    return { body: csv([["day", "client", "person", "minutes", "what"], ...cells]) };
  });
}

const timeOf = (tx: Tx, access: HouseAccess, month: Month) =>
  timeRows(tx, access)
    .where("day", ">=", daysOf(month).from)
    .where("day", "<", daysOf(month).before);

/** What was booked on the clients that the reader books time on. */
const timeRows = (tx: Tx, access: HouseAccess) =>
  tx
    .selectFrom("timeEntry")
    .innerJoin("organisation", "organisation.id", "timeEntry.clientId")
    .innerJoin("person", "person.id", "timeEntry.personId")
    .select(["timeEntry.id", "timeEntry.personId", "day", "minutes", "what", "version", "clientId"])
    .select(["organisation.name as client", "person.name as person"])
    .where("timeEntry.organisationId", "=", houseId)
    .$if(!may(access.roles, "time.book-for-all"), (query) =>
      query.where(
        sql<boolean>`exists (select from assignment a where a.organisation_id = time_entry.client_id
          and a.person_id = ${access.actor.id} and a.ended_at is null)`,
      ),
    );

/** The minutes by one of the ids, the most first. */
function sumsOf<Id extends string, Name extends string>(
  rows: readonly (Record<Id | Name, string> & { minutes: number })[],
  id: Id,
  name: Name,
): Sum[] {
  const sums = Map.groupBy(rows, (row) => row[id]);
  return [...sums]
    .map(([key, all]) => ({
      id: key,
      name: all[0]?.[name] ?? "",
      minutes: all.reduce((sum, { minutes }) => sum + minutes, 0),
    }))
    .toSorted((a, b) => b.minutes - a.minutes || (a.name < b.name ? -1 : 1));
}
