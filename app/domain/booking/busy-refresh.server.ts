import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { unseal } from "#db/sealing.ts";
import { houseAccess } from "#app/domain/audit/access.ts";
import { day } from "#app/domain/catalogue/time/wall-clock.ts";
import { fetchCalendar, type Network } from "#app/vendors/calendar-address.ts";
import { readCalendarFile, type Window } from "#app/vendors/calendar-file.ts";
import { calendarHosts, windowFrom, writeBusyTimes } from "./busy-times.server.ts";

/**
 * Fetches every subscribed calendar that was not tried within the last quarter of an hour, one after another. Where that
 * fails the times of before stay, and the reason is kept with its moment. Returns how many were tried.
 */
export async function fetchCalendars(now = new Date(), network?: Network): Promise<number> {
  const begun = Date.now();
  for (let tried = 0; ; tried += 1) {
    const source = Date.now() - begun < longest ? await nextDue() : undefined;
    if (!source) return tried;
    await refresh(source, now, network);
  }
}

// The rest is for the next run; the queue takes a job for lost after five minutes.
const longest = 240_000;

type Due = NonNullable<Awaited<ReturnType<typeof nextDue>>>;

/** Says in the row that it is being tried before it is: another worker takes another one. */
function nextDue() {
  const access = houseAccess("system");
  return transaction(access, (tx) =>
    tx
      .updateTable("busySource")
      .set({ triedAt: sql`now()` })
      .from("calendar")
      .whereRef("calendar.organisationId", "=", "busySource.organisationId")
      .whereRef("calendar.personId", "=", "busySource.personId")
      .where("busySource.organisationId", "=", access.organisationId)
      .where("busySource.id", "=", (is) =>
        is
          .selectFrom("busySource as due")
          .select("due.id")
          .where("due.organisationId", "=", access.organisationId)
          .where("due.sealedAddress", "is not", null)
          .where((either) =>
            either.or([
              either("due.triedAt", "is", null),
              either("due.triedAt", "<", sql<Date>`now() - interval '14 minutes'`),
            ]),
          )
          .orderBy("due.triedAt", (order) => order.nullsFirst())
          .limit(1)
          .forUpdate()
          .skipLocked(),
      )
      .returning(["busySource.id", "busySource.personId", "sealedAddress", "etag", "coversUntil"])
      .returning("timeZone")
      .executeTakeFirst(),
  );
}

/** Rules are expanded for a stretch of days only: what has not changed is read anew all the same before they run out. */
const daysLeft = 380;

async function refresh(source: Due, now: Date, network: Network | undefined): Promise<void> {
  const { id, sealedAddress, coversUntil } = source;
  if (!sealedAddress) return;
  const covered = (coversUntil?.getTime() ?? 0) - now.getTime() > daysLeft * day;
  const fetched = await fetchCalendar(
    unseal(sealedAddress, `busy_source|address|${id}`).toString(),
    { hosts: calendarHosts(), etag: covered ? source.etag : null },
    network,
  );
  if (fetched.state === "same") return note(id, null);
  if (fetched.state === "failed") return note(id, fetched.reason);
  const window = windowFrom(now, source.timeZone);
  const reading = await readCalendarFile(fetched.bytes, window);
  if (!reading.ok) return note(id, reading.reason);
  await replace(source, reading, window, fetched.etag ?? null);
}

const access = () => houseAccess("system");

function replace(
  source: Due,
  reading: Parameters<typeof writeBusyTimes>[3],
  window: Window,
  etag: string | null,
): Promise<void> {
  return transaction(access(), async (tx) => {
    const there = await tx
      .updateTable("busySource")
      .set({ etag })
      .where("organisationId", "=", access().organisationId)
      .where("id", "=", source.id)
      .returning("id")
      .executeTakeFirst();
    // Removed while it was being fetched.
    if (there) await writeBusyTimes(tx, access(), source, reading, window);
  });
}

/** How a try ended that brought no new times. */
function note(id: string, problem: string | null): Promise<void> {
  const now = sql<Date>`now()`;
  return transaction(access(), async (tx) => {
    await tx
      .updateTable("busySource")
      .set(problem ? { problem, failedAt: now } : { problem, failedAt: null, fetchedAt: now })
      .where("organisationId", "=", access().organisationId)
      .where("id", "=", id)
      .execute();
  });
}
