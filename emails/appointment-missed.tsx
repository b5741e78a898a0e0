import { greeting, type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Paragraph, Quiet } from "./parts.tsx";

export interface AppointmentMissedProps {
  name: string;
  /** When the meeting was to be: „Mittwoch, 25. November 2026, 10:30 Uhr“. */
  moment: string;
  /** Where to choose a new time. */
  link: string;
}

const words = {
  de: {
    subject: "Schade, dass wir uns verpasst haben",
    preview: "Wählen Sie einfach einen neuen Termin.",
    kicker: "Erstgespräch",
    title: "Wir haben uns verpasst",
    missed: (moment: string) =>
      `wir hatten ein Erstgespräch für ${moment} vereinbart und haben Sie nicht erreicht. Das kann vorkommen.`,
    offer:
      "Wenn Sie möchten, wählen Sie einen neuen Termin. Er bleibt kostenlos und unverbindlich.",
    action: "Einen neuen Termin wählen",
    quiet: "Wenn Sie kein Gespräch mehr möchten, brauchen Sie nichts zu tun.",
    reason: "Sie erhalten diese Nachricht, weil mit Ihrer Adresse ein Erstgespräch gebucht war.",
  },
  en: {
    subject: "Sorry that we missed each other",
    preview: "Just choose a new time.",
    kicker: "First consultation",
    title: "We missed each other",
    missed: (moment: string) =>
      `We had agreed on a first consultation for ${moment} and could not reach you. These things happen.`,
    offer: "If you like, choose a new time. It is still free of charge and without obligation.",
    action: "Choose a new time",
    quiet: "If you no longer want to talk, there is nothing you need to do.",
    reason: "You receive this message because a first consultation was booked with your address.",
  },
} as const;

export const appointmentMissedSubject = (locale: Locale) => words[locale].subject;

/** A friendly new offer to somebody who did not come. Once, and without reproach. */
export function AppointmentMissed({
  name,
  moment,
  link,
  locale,
  sender,
}: AppointmentMissedProps & { locale: Locale; sender: Sender }) {
  const { missed, ...t } = words[locale];
  return (
    <Layout locale={locale} sender={sender} {...t}>
      <Paragraph>{greeting(locale, name)}</Paragraph>
      <Paragraph>{missed(oneLine(moment, 100))}</Paragraph>
      <Paragraph>{t.offer}</Paragraph>
      <Action href={link}>{t.action}</Action>
      <Quiet>{t.quiet}</Quiet>
    </Layout>
  );
}
