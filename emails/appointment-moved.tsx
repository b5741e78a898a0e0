import type { AppointmentWords } from "./appointment-booked.tsx";
import { greeting, type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Facts, OtherLink, Paragraph, Quiet } from "./parts.tsx";

export interface AppointmentMovedProps extends AppointmentWords {
  /** Whom this mail is for, and who moved the meeting. */
  to: "visitor" | "consultant";
  by: "visitor" | "consultant";
  name: string;
  consultant: string;
  /** When it was to be before: „Mittwoch, 25. November 2026, 10:30 Uhr“. */
  before: string;
  /** From the consultant to the visitor. */
  note: string | null;
  /** For the visitor where to cancel, for the consultant the appointments in the office. */
  link: string;
  /** For the visitor where to move again. */
  moveLink?: string;
}

const words = {
  de: {
    subject: "Das Erstgespräch ist verschoben",
    preview: "Die angehängte Kalenderdatei verschiebt den Termin auch in Ihrem Kalender.",
    kicker: "Erstgespräch",
    title: "Das Erstgespräch ist verschoben",
    happened: {
      visitor: {
        visitor: "Sie haben Ihr Erstgespräch verschoben. Der neue Termin:",
        consultant: "wir mussten Ihr Erstgespräch verschieben. Der neue Termin:",
      },
      consultant: {
        visitor: "dieses Erstgespräch wurde verschoben:",
        consultant: "dieses Erstgespräch wurde vom Büro aus verschoben:",
      },
    },
    labels: [
      "Tag",
      "Uhrzeit",
      "Zeitzone",
      "Gespräch mit",
      "So treffen wir uns",
      "Bisher",
      "Nachricht",
    ],
    calendar: "Die angehängte Kalenderdatei verschiebt den Termin auch in Ihrem Kalender.",
    move: "Noch einmal verschieben",
    link: { visitor: "Termin absagen", consultant: "Termine im Büro öffnen" },
    reason: "Sie erhalten diese Nachricht, weil Sie an diesem Termin teilnehmen.",
  },
  en: {
    subject: "The first consultation has been moved",
    preview: "The attached calendar file moves the meeting in your calendar, too.",
    kicker: "First consultation",
    title: "The first consultation has been moved",
    happened: {
      visitor: {
        visitor: "You have moved your first consultation. The new time:",
        consultant: "We had to move your first consultation. The new time:",
      },
      consultant: {
        visitor: "This first consultation has been moved:",
        consultant: "This first consultation has been moved from the office:",
      },
    },
    labels: ["Day", "Time", "Time zone", "Meeting with", "How we meet", "Before", "Message"],
    calendar: "The attached calendar file moves the meeting in your calendar, too.",
    move: "Move it again",
    link: { visitor: "Cancel the meeting", consultant: "Open the appointments" },
    reason: "You receive this message because you take part in this meeting.",
  },
} as const;

export const appointmentMovedSubject = (locale: Locale) => words[locale].subject;

/** Says to both that the meeting has another time, and by whom. */
export function AppointmentMoved(
  props: AppointmentMovedProps & { locale: Locale; sender: Sender },
) {
  const { to, by, day, time, zone, place, before, note, link, moveLink, locale, sender } = props;
  const { happened, labels, move, link: linkWords, ...t } = words[locale];
  const isVisitor = to === "visitor";
  const who = isVisitor ? props.consultant : props.name;
  const values = [day, time, zone, who, place, before, note ?? ""];
  const facts = labels.map((label, at) => ({ label, value: oneLine(values[at] ?? "", 1000) }));
  return (
    <Layout locale={locale} sender={sender} {...t}>
      <Paragraph>{greeting(locale, isVisitor ? props.name : null)}</Paragraph>
      <Paragraph>{happened[to][by]}</Paragraph>
      <Facts facts={facts.filter(({ value }) => value !== "")} />
      <Quiet>{t.calendar}</Quiet>
      {moveLink && <OtherLink href={moveLink}>{move}</OtherLink>}
      <OtherLink href={link}>{linkWords[to]}</OtherLink>
    </Layout>
  );
}
