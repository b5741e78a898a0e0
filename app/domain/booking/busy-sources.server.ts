import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { enqueue } from "#db/queue.server.ts";
import { seal } from "#db/sealing.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { takeAllowance } from "#app/domain/identity/limits.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { calendarAddress } from "#app/vendors/calendar-address.ts";
import { type CalendarReading, readCalendarFile } from "#app/vendors/calendar-file.ts";
import { calendarHosts, windowFrom, writeBusyTimes } from "./busy-times.server.ts";

/** The own sources of busy times, the oldest first. Of an address nothing but its host is told. */
export function busySources(access: HouseAccess) {
  return transaction(access, (tx) =>
    tx
      .selectFrom("busySource")
      .select(["id", "name", "host", "createdAt", "fetchedAt", "failedAt", "problem"])
      .select(["coversUntil", "unreadable"])
      .select((is) =>
        is
          .selectFrom("busyTime")
          .select(sql<number>`count(*)::int`.as("count"))
          .whereRef("busyTime.organisationId", "=", "busySource.organisationId")
          .whereRef("busyTime.sourceId", "=", "busySource.id")
          .as("times"),
      )
      .where("organisationId", "=", access.organisationId)
      .where("personId", "=", access.actor.id)
      .orderBy("createdAt")
      .execute(),
  );
}

/** Another source of the same person would be the eleventh; without own hours there is nothing to take times from. */
export type SourceRefusal = "without-hours" | "most" | "limited";

const mostSources = 10;

type FileRefusal = SourceRefusal | Exclude<CalendarReading, { ok: true }>["reason"];

/** Takes the busy times out of a calendar file, for 400 days ahead. The file itself is not kept. Says why not, if not. */
export async function addCalendarFile(
  access: HouseAccess,
  { name, bytes }: { name: string; bytes: Uint8Array },
  now = new Date(),
): Promise<FileRefusal | undefined> {
  const zone = await allowed(access);
  if (typeof zone !== "object") return zone;
  const window = windowFrom(now, zone.timeZone);
  const reading = await readCalendarFile(bytes, window);
  if (!reading.ok) return reading.reason;
  return transaction(access, async (tx) => {
    const id = await insertSource(tx, access, name);
    if (!id) return "most";
    await writeBusyTimes(tx, access, { id, personId: access.actor.id }, reading, window);
    return undefined;
  });
}

/**
 * Subscribes to a calendar by its address, which is sealed and never told again. A job fetches it at once and then
 * every quarter of an hour. Refuses all hosts but those of CALENDAR_HOSTS.
 */
export async function addCalendarAddress(
  access: HouseAccess,
  { name, address }: { name: string | null; address: string },
): Promise<SourceRefusal | "not-allowed" | undefined> {
  const url = calendarAddress(address, calendarHosts());
  if (!url) return "not-allowed";
  const zone = await allowed(access);
  if (typeof zone !== "object") return zone;
  return transaction(access, async (tx) => {
    if (!(await insertSource(tx, access, name ?? url.hostname, url))) return "most";
    await enqueue(tx, "calendars.fetch", {});
    return undefined;
  });
}

/** Lets go of one of the own sources, and of all times that came from it. False for an id of nobody and of somebody else. */
export function removeSource(access: HouseAccess, id: string): Promise<boolean> {
  return transaction(access, async (tx) => {
    const removed = await tx
      .deleteFrom("busySource")
      .where("organisationId", "=", access.organisationId)
      .where("personId", "=", access.actor.id)
      .where("id", "=", id)
      .returning("personId")
      .executeTakeFirst();
    if (!removed) return false;
    const subject = { kind: "busy-source", id };
    const data = { of: removed.personId };
    await record(tx, access, { kind: "busy-source.removed", subject, data });
    return true;
  });
}

async function allowed(access: HouseAccess): Promise<SourceRefusal | { timeZone: string }> {
  if (!may(access.roles, "calendar.change")) return "without-hours";
  const allowance = await takeAllowance("upload.person", access.actor.id);
  if (!allowance.allowed) return "limited";
  const calendar = await transaction(access, (tx) => ownCalendar(tx, access).executeTakeFirst());
  return calendar ?? "without-hours";
}

const ownCalendar = (tx: Tx, access: HouseAccess) =>
  tx
    .selectFrom("calendar")
    .select("timeZone")
    .where("organisationId", "=", access.organisationId)
    .where("personId", "=", access.actor.id);

/** The calendar's row is locked, so that two forms at once do not both become the tenth. */
async function insertSource(
  tx: Tx,
  access: HouseAccess,
  name: string,
  url?: URL,
): Promise<string | undefined> {
  const { organisationId, actor } = access;
  await ownCalendar(tx, access).forUpdate().executeTakeFirstOrThrow();
  const { count } = await tx
    .selectFrom("busySource")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("organisationId", "=", organisationId)
    .where("personId", "=", actor.id)
    .executeTakeFirstOrThrow();
  if (count >= mostSources) return undefined;
  const id = randomUUID();
  const address = url && {
    host: url.hostname,
    sealedAddress: seal(Buffer.from(url.href), `busy_source|address|${id}`),
  };
  await tx
    .insertInto("busySource")
    .values({ organisationId, id, personId: actor.id, name, ...address })
    .execute();
  const subject = { kind: "busy-source", id };
  const data = { of: actor.id, kind: url ? ("address" as const) : ("file" as const) };
  await record(tx, access, { kind: "busy-source.added", subject, data });
  return id;
}
