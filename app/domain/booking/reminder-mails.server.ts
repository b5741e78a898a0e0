import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { openLink } from "#app/domain/mail/links.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import type { MailedAppointment, MailedConsultant } from "./booked-mails.server.ts";
import { inWords, namesOf } from "./in-words.ts";

/** Reminds the visitor, with the links that the confirmation had. */
export async function mailReminder(
  tx: Tx,
  access: Access,
  when: "day" | "hour",
  appointment: MailedAppointment,
  hosts: readonly MailedConsultant[],
): Promise<void> {
  const { id, name, email, language } = appointment;
  const linkId = await openLink(tx, "appointment.manage", id);
  if (!linkId) return;
  const { calendar: _, ...words } = inWords("REQUEST", appointment, hosts, language, "visitor");
  await queueMail(tx, {
    organisationId: access.organisationId,
    kind: "appointment-reminder",
    language,
    recipient: email,
    ownDataOf: appointment.id,
    props: {
      ...words,
      when,
      name,
      consultant: namesOf(hosts, language),
      link: { page: "booking.cancel", linkId },
      moveLink: { page: "booking.move", linkId },
    },
  });
}
