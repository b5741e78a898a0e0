import { greeting, type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Paragraph } from "./parts.tsx";

export interface CommentWrittenProps {
  link: string;
  name: string;
  /** Who wrote it. */
  by: string;
  about: CommentedKind;
  /** What the record is called. */
  title: string;
}

export type CommentedKind = "measure" | "evidence" | "use-case" | "screening" | "opinion";

const words = {
  de: {
    subject: (by: string, title: string) => `${by} schreibt Ihnen zu: ${title}`,
    preview: "Der Kommentar steht im Arbeitsbereich.",
    kicker: "Kommentar",
    title: "Ein Kommentar für Sie",
    text: (by: string, record: string) =>
      `${by} hat Sie in einem Kommentar ${record} genannt. Was darin steht, lesen Sie im Arbeitsbereich.`,
    record: {
      measure: (title: string) => `zur Maßnahme „${title}“`,
      evidence: (title: string) => `zum Nachweis „${title}“`,
      "use-case": (title: string) => `zum KI-Einsatz „${title}“`,
      screening: (title: string) => `zur Einstufung des KI-Einsatzes „${title}“`,
      opinion: (title: string) => `zu Beratung und Freigabe des KI-Einsatzes „${title}“`,
    },
    action: "Kommentar lesen",
    reason: "Sie erhalten diese Nachricht, weil Sie in einem Kommentar genannt wurden.",
  },
  en: {
    subject: (by: string, title: string) => `${by} writes to you about: ${title}`,
    preview: "The comment stands in the workspace.",
    kicker: "Comment",
    title: "A comment for you",
    text: (by: string, record: string) =>
      `${by} named you in a comment on ${record}. What it says you read in the workspace.`,
    record: {
      measure: (title: string) => `the measure “${title}”`,
      evidence: (title: string) => `the evidence “${title}”`,
      "use-case": (title: string) => `the AI use case “${title}”`,
      screening: (title: string) => `the screening of the AI use case “${title}”`,
      opinion: (title: string) => `advice and approval of the AI use case “${title}”`,
    },
    action: "Read the comment",
    reason: "You receive this message because you were named in a comment.",
  },
} as const;

export const commentWrittenSubject = (
  locale: Locale,
  { by, title }: Pick<CommentWrittenProps, "by" | "title">,
): string => words[locale].subject(oneLine(by, 60), oneLine(title, 80));

/** Goes to whoever is named in a comment; the words themselves stay in the workspace. */
export function CommentWritten(props: CommentWrittenProps & { locale: Locale; sender: Sender }) {
  const { link, locale, sender } = props;
  const t = words[locale];
  const subject = commentWrittenSubject(locale, props);
  const record = t.record[props.about](oneLine(props.title, 200));
  const look = { preview: t.preview, kicker: t.kicker, title: t.title, reason: t.reason };
  return (
    <Layout locale={locale} sender={sender} subject={subject} {...look}>
      <Paragraph>{greeting(locale, props.name)}</Paragraph>
      <Paragraph>{t.text(oneLine(props.by, 60), record)}</Paragraph>
      <Action href={link}>{t.action}</Action>
    </Layout>
  );
}
