import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { localeOfPerson } from "#app/i18n/locale.ts";
import type { MailedAppointment, MailedConsultant } from "./booked-mails.server.ts";
import { inWords, namesOf } from "./in-words.ts";

export interface Reason {
  by: "visitor" | "consultant";
  note: string | null;
}

/** Tells all that the appointment is off; the calendar file takes it out of their calendars. */
export async function mailCancelled(
  tx: Tx,
  access: Access,
  appointment: MailedAppointment,
  hosts: readonly MailedConsultant[],
  reason: Reason,
): Promise<void> {
  const { name, email, language } = appointment;
  await queueMail(tx, {
    organisationId: access.organisationId,
    kind: "appointment-cancelled",
    language,
    recipient: email,
    ownDataOf: appointment.id,
    props: {
      ...reason,
      name,
      to: "visitor",
      consultant: namesOf(hosts, language),
      ...inWords("CANCEL", appointment, hosts, language, "visitor"),
      link: { page: "booking" },
    },
  });
  for (const host of hosts) await takeFromConsultant(tx, access, appointment, hosts, host, reason);
}

/** Tells one consultant that a meeting is not theirs any more. */
export async function takeFromConsultant(
  tx: Tx,
  access: Access,
  appointment: MailedAppointment,
  hosts: readonly MailedConsultant[],
  host: MailedConsultant,
  reason: Reason,
): Promise<void> {
  const own = localeOfPerson(host.language);
  await queueMail(tx, {
    organisationId: access.organisationId,
    kind: "appointment-cancelled",
    language: own,
    recipient: host.email,
    props: {
      ...reason,
      name: appointment.name,
      to: "consultant",
      consultant: host.name,
      ...inWords("CANCEL", appointment, hosts, own, host),
      link: { page: "office.appointments" },
    },
  });
}
