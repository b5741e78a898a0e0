import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { standingAppointment } from "./appointment-rows.server.ts";
import { mailReminder } from "./reminder-mails.server.ts";

const hour = 3_600_000;
const before = { day: 24 * hour, hour } as const;

export type ReminderKind = keyof typeof before;

/** Two reminders per appointment, a day and an hour before; what is due already when it is booked or moved is left out. */
export async function planReminders(
  tx: Tx,
  access: Access,
  { id, startsAt }: { id: string; startsAt: Date },
  now: Date,
): Promise<void> {
  await dropReminders(tx, access, id);
  const kinds = Object.keys(before) as ReminderKind[];
  const due = kinds
    .map((kind) => ({ kind, dueAt: new Date(startsAt.getTime() - before[kind]) }))
    .filter(({ dueAt }) => dueAt > now);
  if (due.length === 0) return;
  await tx
    .insertInto("appointmentReminder")
    .values(
      due.map((one) => ({ ...one, organisationId: access.organisationId, appointmentId: id })),
    )
    .execute();
}

export async function dropReminders(tx: Tx, access: Access, id: string): Promise<void> {
  await tx
    .deleteFrom("appointmentReminder")
    .where("organisationId", "=", access.organisationId)
    .where("appointmentId", "=", id)
    .execute();
}

const atOnce = 50;

/**
 * Sends what is due, each once: the reminder is claimed and its mail put into the outbox in one transaction, whoever else
 * is at it. One that would come after the beginning, or a day's one within the last hour, is never sent. Returns how many.
 */
export async function remind(now = new Date()): Promise<number> {
  const access = houseAccess("system");
  let sent = 0;
  for (;;) {
    const due = await transaction(access, (tx) => dueReminders(tx, access, now));
    for (const one of due)
      if (await transaction(access, (tx) => remindOnce(tx, access, one, now))) sent += 1;
    if (due.length < atOnce) return sent;
  }
}

const dueReminders = (tx: Tx, { organisationId }: Access, now: Date) =>
  tx
    .selectFrom("appointmentReminder")
    .select(["appointmentId", "kind"])
    .where("organisationId", "=", organisationId)
    .where("sentAt", "is", null)
    .where("dueAt", "<=", now)
    .orderBy("dueAt")
    .limit(atOnce)
    .execute();

type Due = Awaited<ReturnType<typeof dueReminders>>[number];

async function remindOnce(tx: Tx, access: Access, due: Due, now: Date): Promise<boolean> {
  // The appointment before its reminder, as everybody who changes one: whoever moves it leaves nothing to claim.
  const found = await standingAppointment(tx, access, due.appointmentId);
  const claimed = await tx
    .updateTable("appointmentReminder")
    .set({ sentAt: now })
    .where("organisationId", "=", access.organisationId)
    .where("appointmentId", "=", due.appointmentId)
    .where("kind", "=", due.kind)
    .where("sentAt", "is", null)
    .where("dueAt", "<=", now)
    .returning("kind")
    .executeTakeFirst();
  if (!found || !claimed) return false;
  const kind = claimed.kind as ReminderKind;
  const left = found.appointment.startsAt.getTime() - now.getTime();
  if (left <= (kind === "day" ? hour : 0)) return false;
  await mailReminder(tx, access, kind, found.appointment, found.hosts);
  return true;
}
