import type { AppointmentWords } from "./appointment-booked.tsx";
import { greeting, type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Facts, Paragraph, Quiet } from "./parts.tsx";

export interface AppointmentBookedConsultantProps extends AppointmentWords {
  name: string;
  /** How the visitor can be reached, in one line. */
  contact: string;
  company: string | null;
  topic: string;
  /** The appointments in the office. */
  link: string;
}

const words = {
  de: {
    subject: (day: string) => `Neues Erstgespräch: ${day}`,
    preview: "Gebucht über das Portal, mit Kalenderdatei.",
    kicker: "Büro · Erstgespräch",
    title: "Ein neues Erstgespräch",
    intro: "jemand hat ein Erstgespräch mit Ihnen gebucht:",
    labels: ["Tag", "Uhrzeit", "Zeitzone", "Wie", "Name", "Unternehmen", "Kontakt", "Thema"],
    action: "Termine im Büro öffnen",
    more: "Nachricht und Ergebnis des Pilotenchecks stehen, soweit vorhanden, im Büro. Dort können Sie den Termin auch verschieben oder absagen.",
    reason: "Sie erhalten diese Nachricht, weil Ihr Kalender im Portal buchbar ist.",
  },
  en: {
    subject: (day: string) => `New first consultation: ${day}`,
    preview: "Booked in the portal, with a calendar file.",
    kicker: "Office · first consultation",
    title: "A new first consultation",
    intro: "Somebody has booked a first consultation with you:",
    labels: ["Day", "Time", "Time zone", "How", "Name", "Company", "Contact", "Topic"],
    action: "Open the appointments",
    more: "The message and the result of the pre-flight check, if there are any, are in the office. There you can also move or cancel it.",
    reason: "You receive this message because your calendar can be booked in the portal.",
  },
} as const;

export const appointmentBookedConsultantSubject = (locale: Locale, day: string) =>
  oneLine(words[locale].subject(day), 120);

/** Tells the consultant who comes when. What the visitor wrote stays in the office. */
export function AppointmentBookedConsultant(
  props: AppointmentBookedConsultantProps & { locale: Locale; sender: Sender },
) {
  const { day, time, zone, place, name, company, contact, topic, link, locale, sender } = props;
  const { labels, subject, ...t } = words[locale];
  const values = [day, time, zone, place, name, company, contact, topic];
  const facts = labels.map((label, index) => ({ label, value: oneLine(values[index] ?? "", 300) }));
  return (
    <Layout locale={locale} sender={sender} subject={oneLine(subject(day), 120)} {...t}>
      <Paragraph>{greeting(locale, null)}</Paragraph>
      <Paragraph>{t.intro}</Paragraph>
      <Facts facts={facts.filter(({ value }) => value !== "")} />
      <Action href={link}>{t.action}</Action>
      <Quiet>{t.more}</Quiet>
    </Layout>
  );
}
