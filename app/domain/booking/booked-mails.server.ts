import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { makeLink } from "#app/domain/mail/links.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { type Locale, localeOfPerson } from "#app/i18n/locale.ts";
import type { Topic, Way } from "./consultation.ts";
import { inWords, namesOf } from "./in-words.ts";

/** An appointment as its mails tell of it. */
export interface MailedAppointment {
  id: string;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  sequence: number;
  way: Way;
  name: string;
  email: string;
  phone: string | null;
  company: string | null;
  topic: Topic;
  language: Locale;
}

export interface MailedConsultant {
  personId: string;
  name: string;
  email: string;
  language: string;
  timeZone: string;
  videoRoom: string | null;
}

/** Confirms to the visitor, with the links to move and to cancel, and tells the consultants. All get the calendar file. */
export async function mailBooked(
  tx: Tx,
  access: Access,
  appointment: MailedAppointment,
  hosts: readonly MailedConsultant[],
): Promise<void> {
  const { id, startsAt, name, email, language } = appointment;
  const link = await makeLink(tx, {
    purpose: "appointment.manage",
    subjectId: id,
    expiresAt: startsAt,
  });
  await queueMail(tx, {
    organisationId: access.organisationId,
    kind: "appointment-booked",
    language,
    recipient: email,
    ownDataOf: id,
    props: {
      ...inWords("REQUEST", appointment, hosts, language, "visitor"),
      name,
      consultant: namesOf(hosts, language),
      link: { page: "booking.cancel", linkId: link.id },
      moveLink: { page: "booking.move", linkId: link.id },
    },
  });
  for (const host of hosts) await tellConsultant(tx, access, appointment, hosts, host);
}

/** Tells one consultant of a meeting, with the calendar file. */
export async function tellConsultant(
  tx: Tx,
  access: Access,
  appointment: MailedAppointment,
  hosts: readonly MailedConsultant[],
  host: MailedConsultant,
): Promise<void> {
  const { name, email, phone, company, topic } = appointment;
  const own = localeOfPerson(host.language);
  await queueMail(tx, {
    organisationId: access.organisationId,
    kind: "appointment-booked-consultant",
    language: own,
    recipient: host.email,
    props: {
      ...inWords("REQUEST", appointment, hosts, own, host),
      name,
      contact: [email, phone].filter(Boolean).join(", "),
      company,
      topic: i18nFor(own).getFixedT(own, "booking")(`topics.${topic}`),
      link: { page: "office.appointments" },
    },
  });
}
