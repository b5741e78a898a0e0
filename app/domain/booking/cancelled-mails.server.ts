import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { localeOfPerson } from "#app/i18n/locale.ts";
import { inWords, type MailedAppointment, type MailedConsultant } from "./booked-mails.server.ts";

/** Tells both that the appointment is off; the calendar file takes it out of their calendars. */
export async function mailCancelled(
  tx: Tx,
  access: Access,
  appointment: MailedAppointment,
  consultant: MailedConsultant,
  { by, note }: { by: "visitor" | "consultant"; note: string | null },
): Promise<void> {
  const both = { by, name: appointment.name, consultant: consultant.name, note };
  const recipients = [
    {
      to: "visitor",
      recipient: appointment.email,
      language: appointment.language,
      page: "booking",
    },
    {
      to: "consultant",
      recipient: consultant.email,
      language: localeOfPerson(consultant.language),
      page: "office.appointments",
    },
  ] as const;
  for (const { to, recipient, language, page } of recipients)
    await queueMail(tx, {
      organisationId: access.organisationId,
      kind: "appointment-cancelled",
      language,
      recipient,
      props: {
        ...both,
        to,
        ...inWords("CANCEL", appointment, consultant, language, to),
        link: { page },
      },
    });
}
