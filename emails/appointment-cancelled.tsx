import type { AppointmentWords } from "./appointment-booked.tsx";
import { greeting, type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Facts, OtherLink, Paragraph, Quiet } from "./parts.tsx";

export interface AppointmentCancelledProps extends Omit<AppointmentWords, "place"> {
  /** Whom this mail is for, and who cancelled. */
  to: "visitor" | "consultant";
  by: "visitor" | "consultant";
  name: string;
  consultant: string;
  /** From the consultant to the visitor. */
  note: string | null;
  /** For the visitor where to choose a new time, for the consultant the appointments in the office. */
  link: string;
}

const words = {
  de: {
    subject: "Das Erstgespräch ist abgesagt",
    preview: "Die angehängte Kalenderdatei nimmt den Termin aus Ihrem Kalender.",
    kicker: "Erstgespräch",
    title: "Das Erstgespräch ist abgesagt",
    happened: {
      visitor: {
        visitor: "Sie haben Ihr Erstgespräch abgesagt:",
        consultant: "leider müssen wir Ihr Erstgespräch absagen:",
      },
      consultant: {
        visitor: "dieses Erstgespräch wurde abgesagt:",
        consultant: "dieses Erstgespräch wurde vom Büro aus abgesagt:",
      },
    },
    labels: {
      day: "Tag",
      time: "Uhrzeit",
      zone: "Zeitzone",
      who: "Gespräch mit",
      note: "Nachricht für Sie",
    },
    noteSent: "Ihre Nachricht",
    calendar:
      "Die angehängte Kalenderdatei nimmt den Termin aus Ihrem Kalender. Die Zeit ist wieder frei.",
    link: { visitor: "Einen neuen Termin wählen", consultant: "Termine im Büro öffnen" },
    reason: "Sie erhalten diese Nachricht, weil Sie an diesem Termin teilnehmen wollten.",
  },
  en: {
    subject: "The first consultation is cancelled",
    preview: "The attached calendar file takes the meeting out of your calendar.",
    kicker: "First consultation",
    title: "The first consultation is cancelled",
    happened: {
      visitor: {
        visitor: "You have cancelled your first consultation:",
        consultant: "Unfortunately we have to cancel your first consultation:",
      },
      consultant: {
        visitor: "This first consultation was cancelled:",
        consultant: "This first consultation was cancelled from the office:",
      },
    },
    labels: {
      day: "Day",
      time: "Time",
      zone: "Time zone",
      who: "Meeting with",
      note: "A message for you",
    },
    noteSent: "Your message",
    calendar:
      "The attached calendar file takes the meeting out of your calendar. The time is free again.",
    link: { visitor: "Choose a new time", consultant: "Open the appointments" },
    reason: "You receive this message because you were going to take part in this meeting.",
  },
} as const;

export const appointmentCancelledSubject = (locale: Locale) => words[locale].subject;

/** Says to both that the meeting is off, and by whom. */
export function AppointmentCancelled(
  props: AppointmentCancelledProps & { locale: Locale; sender: Sender },
) {
  const { to, by, link, note, locale, sender } = props;
  const { happened, labels, noteSent, link: linkWords, ...t } = words[locale];
  const isVisitor = to === "visitor";
  const facts = [
    { label: labels.day, value: oneLine(props.day, 60) },
    { label: labels.time, value: oneLine(props.time, 60) },
    { label: labels.zone, value: oneLine(props.zone, 80) },
    { label: labels.who, value: oneLine(isVisitor ? props.consultant : props.name, 200) },
    { label: isVisitor ? labels.note : noteSent, value: oneLine(note ?? "", 1000) },
  ];
  return (
    <Layout locale={locale} sender={sender} {...t}>
      <Paragraph>{greeting(locale, isVisitor ? props.name : null)}</Paragraph>
      <Paragraph>{happened[to][by]}</Paragraph>
      <Facts facts={facts.filter(({ value }) => value !== "")} />
      <Quiet>{t.calendar}</Quiet>
      <OtherLink href={link}>{linkWords[to]}</OtherLink>
    </Layout>
  );
}
