import type { AppointmentWords } from "./appointment-booked.tsx";
import { greeting, type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Facts, OtherLink, Paragraph, Quiet } from "./parts.tsx";

export interface AppointmentReminderProps extends AppointmentWords {
  when: "day" | "hour";
  name: string;
  consultant: string;
  /** Where the appointment can be cancelled, and where it can be moved. */
  link: string;
  moveLink: string;
}

const words = {
  de: {
    subject: { day: "Morgen: Ihr Erstgespräch", hour: "In einer Stunde: Ihr Erstgespräch" },
    preview: "Eine kurze Erinnerung an Ihren Termin.",
    kicker: "Erstgespräch",
    title: { day: "Bis morgen", hour: "Bis gleich" },
    intro: "wir freuen uns auf das Gespräch mit Ihnen. Zur Erinnerung:",
    labels: ["Tag", "Uhrzeit", "Zeitzone", "Sie sprechen mit", "So treffen wir uns"],
    cancel: "Es passt doch nicht? Dann verschieben Sie den Termin oder sagen Sie ihn kurz ab.",
    move: "Termin verschieben",
    action: "Termin absagen",
    reason: "Sie erhalten diese Nachricht, weil mit Ihrer Adresse ein Erstgespräch gebucht wurde.",
  },
  en: {
    subject: {
      day: "Tomorrow: your first consultation",
      hour: "In an hour: your first consultation",
    },
    preview: "A short reminder of your meeting.",
    kicker: "First consultation",
    title: { day: "See you tomorrow", hour: "See you soon" },
    intro: "We look forward to talking to you. As a reminder:",
    labels: ["Day", "Time", "Time zone", "You are going to talk to", "How we meet"],
    cancel: "It does not suit you after all? Then please move the meeting or cancel it.",
    move: "Move the meeting",
    action: "Cancel the meeting",
    reason: "You receive this message because a first consultation was booked with your address.",
  },
} as const;

export const appointmentReminderSubject = (locale: Locale, when: "day" | "hour") =>
  words[locale].subject[when];

/** Reminds the visitor, a day and an hour before. No advertising. */
export function AppointmentReminder(
  props: AppointmentReminderProps & { locale: Locale; sender: Sender },
) {
  const { when, name, day, time, zone, consultant, place, locale, sender } = props;
  const { subject, title, labels, ...t } = words[locale];
  const values = [day, time, zone, consultant, place];
  const facts = labels.map((label, at) => ({ label, value: oneLine(values[at] ?? "", 400) }));
  return (
    <Layout locale={locale} sender={sender} subject={subject[when]} title={title[when]} {...t}>
      <Paragraph>{greeting(locale, name)}</Paragraph>
      <Paragraph>{t.intro}</Paragraph>
      <Facts facts={facts} />
      <Quiet>{t.cancel}</Quiet>
      <OtherLink href={props.moveLink}>{t.move}</OtherLink>
      <OtherLink href={props.link}>{t.action}</OtherLink>
    </Layout>
  );
}
