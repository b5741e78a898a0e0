import { greeting, type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Paragraph } from "./parts.tsx";
import type { ReviewedKind } from "./review-requested.tsx";

export interface ReviewAnsweredProps {
  link: string;
  name: string;
  /** Who answered. */
  by: string;
  about: ReviewedKind;
}

const words = {
  de: {
    subject: (by: string) => `${by} hat Ihre Anfrage beantwortet`,
    preview: "Die Antwort steht im Arbeitsbereich.",
    kicker: "Prüfung",
    title: "Ihre Anfrage ist beantwortet",
    text: (by: string, record: string) =>
      `${by} hat sich ${record} angesehen. Was dabei herauskam, lesen Sie im Arbeitsbereich.`,
    record: {
      measure: "die Maßnahme",
      evidence: "den Nachweis",
      "use-case": "den KI-Einsatz",
    },
    action: "Antwort lesen",
    reason: "Sie erhalten diese Nachricht, weil Sie um eine Prüfung gebeten haben.",
  },
  en: {
    subject: (by: string) => `${by} has answered your request`,
    preview: "The answer stands in the workspace.",
    kicker: "Review",
    title: "Your request is answered",
    text: (by: string, record: string) =>
      `${by} has looked at ${record}. What came of it you read in the workspace.`,
    record: {
      measure: "the measure",
      evidence: "the piece of evidence",
      "use-case": "the AI use case",
    },
    action: "Read the answer",
    reason: "You receive this message because you asked for a review.",
  },
} as const;

export const reviewAnsweredSubject = (
  locale: Locale,
  { by }: Pick<ReviewAnsweredProps, "by">,
): string => words[locale].subject(oneLine(by, 60));

/** Goes to whoever asked for a review; the answer itself stays in the workspace. */
export function ReviewAnswered(props: ReviewAnsweredProps & { locale: Locale; sender: Sender }) {
  const { link, locale, sender } = props;
  const t = words[locale];
  const subject = reviewAnsweredSubject(locale, props);
  const look = { preview: t.preview, kicker: t.kicker, title: t.title, reason: t.reason };
  return (
    <Layout locale={locale} sender={sender} subject={subject} {...look}>
      <Paragraph>{greeting(locale, props.name)}</Paragraph>
      <Paragraph>{t.text(oneLine(props.by, 60), t.record[props.about])}</Paragraph>
      <Action href={link}>{t.action}</Action>
    </Layout>
  );
}
