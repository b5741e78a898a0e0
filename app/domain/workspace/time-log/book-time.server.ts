import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { todayInBerlin } from "#app/i18n/format.ts";

/** Some work for a client: on which day (Berlin), how many minutes, what for. */
export interface Work {
  day: Day;
  minutes: number;
  what: string;
}

export interface TimeEntry extends Work {
  id: string;
  personId: string;
  version: number;
}

type Refusal = "unknown" | "not-allowed" | "day-to-come";

/** Behind the wall of the house, with the reader as its person. */
export const inTheHouse = <T>(access: HouseAccess, act: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction({ organisationId: houseId, personId: access.actor.id }, act);

/** The client by name for whoever books time on it: who works for it, and the lead. */
export async function bookableClient(
  tx: Tx,
  access: HouseAccess,
  clientId: string,
): Promise<{ id: string; name: string } | undefined> {
  if (!may(access.roles, "time.book")) return undefined;
  return tx
    .selectFrom("organisation")
    .select(["id", "name"])
    .where("id", "=", clientId)
    .where("kind", "=", "client")
    .$if(!may(access.roles, "time.book-for-all"), (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom("assignment")
            .select("personId")
            .whereRef("assignment.organisationId", "=", "organisation.id")
            .where("personId", "=", access.actor.id)
            .where("endedAt", "is", null),
        ),
      ),
    )
    .executeTakeFirst();
}

/** Books the reader's own work for a client. Refuses clients that the reader does not work for, and days to come. */
export function bookTime(
  access: HouseAccess,
  clientId: string,
  work: Work,
): Promise<"booked" | Refusal> {
  return inTheHouse<"booked" | Refusal>(access, async (tx) => {
    if (!(await bookableClient(tx, access, clientId))) return "unknown";
    if (work.day > todayInBerlin()) return "day-to-come";
    const { id } = await tx
      .insertInto("timeEntry")
      .values({ ...work, organisationId: houseId, clientId, personId: access.actor.id })
      .returning("id")
      .executeTakeFirstOrThrow();
    const subject = { kind: "time-entry", id };
    const { minutes } = work;
    await record(tx, access, { kind: "work.booked", subject, data: { clientId, minutes } });
    return "booked";
  });
}

/**
 * Corrects what was booked: the own, and for the lead everybody's. Whoever saw an older version is told how it stands now,
 * and nothing is changed. Refuses days to come.
 */
export function correctTime(
  access: HouseAccess,
  at: { clientId: string; id: string; version: number },
  work: Work,
): Promise<"corrected" | Refusal | { now: TimeEntry }> {
  return inTheHouse<"corrected" | Refusal | { now: TimeEntry }>(access, async (tx) => {
    const found = await changeable(tx, access, at);
    if (typeof found === "string") return found;
    if (found.version !== at.version) return { now: found };
    if (work.day > todayInBerlin()) return "day-to-come";
    await tx
      .updateTable("timeEntry")
      .set({ ...work, version: sql`version + 1` })
      .where("organisationId", "=", houseId)
      .where("id", "=", found.id)
      .execute();
    const subject = { kind: "time-entry", id: found.id };
    const data = { clientId: at.clientId, from: found.minutes, minutes: work.minutes };
    await record(tx, access, { kind: "work.corrected", subject, data });
    return "corrected";
  });
}

/** Takes out what was booked: the own, and for the lead everybody's. */
export function removeTime(
  access: HouseAccess,
  at: { clientId: string; id: string },
): Promise<"removed" | Refusal> {
  return inTheHouse<"removed" | Refusal>(access, async (tx) => {
    const found = await changeable(tx, access, at);
    if (typeof found === "string") return found;
    const { id, minutes } = found;
    await tx
      .deleteFrom("timeEntry")
      .where("organisationId", "=", houseId)
      .where("id", "=", id)
      .execute();
    const subject = { kind: "time-entry", id };
    const data = { clientId: at.clientId, minutes };
    await record(tx, access, { kind: "work.removed", subject, data });
    return "removed";
  });
}

/** One entry for its change; nobody else changes it until the end of the transaction. */
async function changeable(
  tx: Tx,
  access: HouseAccess,
  { clientId, id }: { clientId: string; id: string },
): Promise<TimeEntry | "unknown" | "not-allowed"> {
  if (!(await bookableClient(tx, access, clientId))) return "unknown";
  const found = await tx
    .selectFrom("timeEntry")
    .select(["id", "personId", "day", "minutes", "what", "version"])
    .where("organisationId", "=", houseId)
    .where("clientId", "=", clientId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!found) return "unknown";
  return mayChange(access, found) ? found : "not-allowed";
}

export const mayChange = (access: HouseAccess, { personId }: { personId: string }): boolean =>
  personId === access.actor.id || may(access.roles, "time.book-for-all");
