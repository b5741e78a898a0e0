import { greeting, type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Paragraph } from "./parts.tsx";

export interface DeletionAnnouncedProps {
  link: string;
  name: string;
  company: string;
  /** Last day on which everything is there, as it is shown. */
  until: string;
}

const words = {
  de: {
    subject: (day: string) => `Ihre Inhalte bleiben bis zum ${day}`,
    preview: "Bitte nehmen Sie mit, was Sie brauchen.",
    kicker: "Nach dem Vertrag",
    title: "Bitte nehmen Sie mit, was Sie brauchen",
    text: (company: string, day: string) =>
      `der Vertrag von ${company} ist beendet. Bis zum ${day} können Sie im Arbeitsbereich alles lesen und als Archiv mitnehmen. Danach löschen wir Ihre Inhalte; Rechnungen bewahren wir auf, solange das Gesetz es verlangt.`,
    stay: "Möchten Sie weiterarbeiten? Mit einem neuen Paket bleibt alles, wie es ist.",
    action: "Alles mitnehmen",
    reason: "Sie erhalten diese Nachricht, weil Sie den Arbeitsbereich verwalten.",
  },
  en: {
    subject: (day: string) => `Your content stays until ${day}`,
    preview: "Please take along what you need.",
    kicker: "After the contract",
    title: "Please take along what you need",
    text: (company: string, day: string) =>
      `the contract of ${company} has ended. Until ${day} you can read everything in the workspace and take it along as an archive. After that we delete your content; invoices are kept for as long as the law requires.`,
    stay: "Would you like to go on? With a new package everything stays as it is.",
    action: "Take everything along",
    reason: "You receive this message because you administer the workspace.",
  },
} as const;

export const deletionAnnouncedSubject = (
  locale: Locale,
  { until }: Pick<DeletionAnnouncedProps, "until">,
): string => words[locale].subject(oneLine(until, 40));

/** Goes to those who administer a client 30 and 7 days before its content is deleted. */
export function DeletionAnnounced(
  props: DeletionAnnouncedProps & { locale: Locale; sender: Sender },
) {
  const { link, locale, sender } = props;
  const t = words[locale];
  const until = oneLine(props.until, 40);
  const look = { preview: t.preview, kicker: t.kicker, title: t.title, reason: t.reason };
  return (
    <Layout locale={locale} sender={sender} subject={t.subject(until)} {...look}>
      <Paragraph>{greeting(locale, props.name)}</Paragraph>
      <Paragraph>{t.text(oneLine(props.company, 80), until)}</Paragraph>
      <Paragraph>{t.stay}</Paragraph>
      <Action href={link}>{t.action}</Action>
    </Layout>
  );
}
