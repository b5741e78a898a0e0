import { greeting, type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Paragraph } from "./parts.tsx";

export interface ReviewRequestedProps {
  link: string;
  name: string;
  /** Who asks. */
  by: string;
  /** The client. */
  company: string;
  about: ReviewedKind;
}

export type ReviewedKind = "measure" | "evidence" | "use-case";

const words = {
  de: {
    subject: (by: string, company: string) => `Prüfung angefragt: ${by}, ${company}`,
    preview: "Worum es geht, steht im Arbeitsbereich des Kunden.",
    kicker: "Prüfung",
    title: "Ein Kunde bittet um eine Prüfung",
    text: (by: string, company: string, record: string) =>
      `${by} (${company}) bittet Sie, ${record} anzusehen. Worum es geht, lesen Sie im Arbeitsbereich. Dort können Sie die Prüfung auch übernehmen, damit alle sehen, wer sich darum kümmert.`,
    record: {
      measure: "eine Maßnahme",
      evidence: "einen Nachweis",
      "use-case": "einen KI-Einsatz",
    },
    action: "Anfrage ansehen",
    reason: "Sie erhalten diese Nachricht, weil Sie diesen Kunden beraten.",
  },
  en: {
    subject: (by: string, company: string) => `Review asked for: ${by}, ${company}`,
    preview: "What it is about stands in the client’s workspace.",
    kicker: "Review",
    title: "A client asks for a review",
    text: (by: string, company: string, record: string) =>
      `${by} (${company}) asks you to look at ${record}. What it is about you read in the workspace. There you can also take the review over, so that everybody sees who is dealing with it.`,
    record: {
      measure: "a measure",
      evidence: "a piece of evidence",
      "use-case": "an AI use case",
    },
    action: "See the request",
    reason: "You receive this message because you advise this client.",
  },
} as const;

export const reviewRequestedSubject = (
  locale: Locale,
  { by, company }: Pick<ReviewRequestedProps, "by" | "company">,
): string => words[locale].subject(oneLine(by, 60), oneLine(company, 80));

/** Goes to the consultants of a client; what is asked stays in the workspace. */
export function ReviewRequested(props: ReviewRequestedProps & { locale: Locale; sender: Sender }) {
  const { link, locale, sender } = props;
  const t = words[locale];
  const subject = reviewRequestedSubject(locale, props);
  const look = { preview: t.preview, kicker: t.kicker, title: t.title, reason: t.reason };
  return (
    <Layout locale={locale} sender={sender} subject={subject} {...look}>
      <Paragraph>{greeting(locale, props.name)}</Paragraph>
      <Paragraph>
        {t.text(oneLine(props.by, 60), oneLine(props.company, 80), t.record[props.about])}
      </Paragraph>
      <Action href={link}>{t.action}</Action>
    </Layout>
  );
}
