import { greeting, type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Facts, OtherLink, Paragraph, Quiet, Rule, WrittenLink } from "./parts.tsx";

/** An appointment in the words of its recipient: „Mittwoch, 25. November 2026“, „10:30 bis 11:00 Uhr“. */
export interface AppointmentWords {
  day: string;
  time: string;
  /** The zone in words, e.g. „Mitteleuropäische Zeit (Berlin)“. */
  zone: string;
  /** How and where, e.g. „Wir rufen Sie an: +49 30 123456“. */
  place: string;
}

export interface AppointmentBookedProps extends AppointmentWords {
  name: string;
  consultant: string;
  /** Where the appointment can be cancelled, and where it can be moved. */
  link: string;
  moveLink: string;
}

const words = {
  de: {
    subject: "Ihr Erstgespräch ist gebucht",
    preview: "Mit Kalenderdatei und Links, falls Sie verschieben oder absagen möchten.",
    kicker: "Erstgespräch",
    title: "Ihr Erstgespräch ist gebucht",
    thanks: "vielen Dank. Ihr Termin steht fest:",
    day: "Tag",
    time: "Uhrzeit",
    zone: "Zeitzone",
    consultant: "Sie sprechen mit",
    place: "So treffen wir uns",
    calendar: "Die angehängte Kalenderdatei trägt den Termin in Ihren Kalender ein.",
    cancel:
      "Der Termin passt nicht mehr? Bis zum Beginn können Sie ihn ohne Angabe von Gründen verschieben oder absagen.",
    move: "Termin verschieben",
    action: "Termin absagen",
    notYou: "Sie haben keinen Termin gebucht? Dann sagen Sie ihn bitte mit demselben Link ab.",
    copy: "Die Schaltfläche reagiert nicht? Kopieren Sie diese Adresse in Ihren Browser:",
    reason: "Sie erhalten diese Nachricht, weil mit Ihrer Adresse ein Erstgespräch gebucht wurde.",
  },
  en: {
    subject: "Your first consultation is booked",
    preview: "With a calendar file and links in case you want to move or cancel it.",
    kicker: "First consultation",
    title: "Your first consultation is booked",
    thanks: "Thank you. Your meeting is settled:",
    day: "Day",
    time: "Time",
    zone: "Time zone",
    consultant: "You are going to talk to",
    place: "How we meet",
    calendar: "The attached calendar file puts the meeting into your calendar.",
    cancel:
      "The time does not suit you any more? Until it begins you can move or cancel it without giving a reason.",
    move: "Move the meeting",
    action: "Cancel the meeting",
    notYou: "You did not book a meeting? Then please cancel it with the same link.",
    copy: "The button does not respond? Copy this address into your browser:",
    reason: "You receive this message because a first consultation was booked with your address.",
  },
} as const;

export const appointmentBookedSubject = (locale: Locale) => words[locale].subject;

/** Confirms a booked first consultation to the visitor and says how to cancel. No advertising. */
export function AppointmentBooked(
  props: AppointmentBookedProps & { locale: Locale; sender: Sender },
) {
  const { name, link, moveLink, locale, sender } = props;
  const { day, time, zone, consultant, place, move, ...t } = words[locale];
  return (
    <Layout locale={locale} sender={sender} {...t}>
      <Paragraph>{greeting(locale, name)}</Paragraph>
      <Paragraph>{t.thanks}</Paragraph>
      <Facts
        facts={[
          { label: day, value: oneLine(props.day, 60) },
          { label: time, value: oneLine(props.time, 60) },
          { label: zone, value: oneLine(props.zone, 80) },
          { label: consultant, value: oneLine(props.consultant, 200) },
          { label: place, value: oneLine(props.place, 400) },
        ]}
      />
      <Paragraph>{t.calendar}</Paragraph>
      <Rule />
      <Quiet>{t.cancel}</Quiet>
      <OtherLink href={moveLink}>{move}</OtherLink>
      <Action href={link}>{t.action}</Action>
      <Quiet>{t.notYou}</Quiet>
      <WrittenLink href={link}>{t.copy}</WrittenLink>
    </Layout>
  );
}
