import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { momentInWords } from "#app/i18n/full-date.ts";
import { localeOfPerson } from "#app/i18n/locale.ts";
import {
  type MailedAppointment,
  type MailedConsultant,
  tellConsultant,
} from "./booked-mails.server.ts";
import { type Reason, takeFromConsultant } from "./cancelled-mails.server.ts";
import { inWords, namesOf } from "./in-words.ts";

export interface Move extends Reason {
  before: { startsAt: Date; hosts: readonly MailedConsultant[] };
  linkId: string;
}

/**
 * Tells all of the new time; the calendar file has the same UID and a higher sequence. Who meets the visitor no longer
 * gets a cancellation, who meets the visitor now the usual news.
 */
export async function mailMoved(
  tx: Tx,
  access: Access,
  appointment: MailedAppointment,
  hosts: readonly MailedConsultant[],
  { before, linkId, by, note }: Move,
): Promise<void> {
  const { name, email, language, timeZone } = appointment;
  const common = { by, note, name };
  await queueMail(tx, {
    organisationId: access.organisationId,
    kind: "appointment-moved",
    language,
    recipient: email,
    ownDataOf: appointment.id,
    props: {
      ...common,
      to: "visitor",
      consultant: namesOf(hosts, language),
      before: momentInWords(before.startsAt, language, timeZone),
      ...inWords("REQUEST", appointment, hosts, language, "visitor"),
      link: { page: "booking.cancel", linkId },
      moveLink: { page: "booking.move", linkId },
    },
  });
  const isAmong = (all: readonly MailedConsultant[], one: MailedConsultant) =>
    all.some(({ personId }) => personId === one.personId);
  for (const host of hosts) {
    if (!isAmong(before.hosts, host)) {
      await tellConsultant(tx, access, appointment, hosts, host);
      continue;
    }
    const own = localeOfPerson(host.language);
    await queueMail(tx, {
      organisationId: access.organisationId,
      kind: "appointment-moved",
      language: own,
      recipient: host.email,
      props: {
        ...common,
        to: "consultant",
        consultant: host.name,
        before: momentInWords(before.startsAt, own, host.timeZone),
        ...inWords("REQUEST", appointment, hosts, own, host),
        link: { page: "office.appointments" },
      },
    });
  }
  const gone = before.hosts.filter((host) => !isAmong(hosts, host));
  const old = {
    ...appointment,
    startsAt: before.startsAt,
    endsAt: endBefore(appointment, before.startsAt),
  };
  for (const host of gone)
    await takeFromConsultant(tx, access, old, before.hosts, host, { by, note });
}

const endBefore = ({ startsAt, endsAt }: MailedAppointment, before: Date) =>
  new Date(before.getTime() + endsAt.getTime() - startsAt.getTime());
