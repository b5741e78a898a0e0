import { greeting, type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Paragraph } from "./parts.tsx";

export interface CommentWrittenProps {
  link: string;
  name: string;
  /** Who wrote it. */
  by: string;
  measure: string;
}

const words = {
  de: {
    subject: (by: string, measure: string) => `${by} schreibt Ihnen zu: ${measure}`,
    preview: "Der Kommentar steht im Arbeitsbereich.",
    kicker: "Kommentar",
    title: "Ein Kommentar für Sie",
    text: (by: string, measure: string) =>
      `${by} hat Sie in einem Kommentar zur Maßnahme „${measure}“ genannt. Was darin steht, lesen Sie im Arbeitsbereich.`,
    action: "Kommentar lesen",
    reason: "Sie erhalten diese Nachricht, weil Sie in einem Kommentar genannt wurden.",
  },
  en: {
    subject: (by: string, measure: string) => `${by} writes to you about: ${measure}`,
    preview: "The comment stands in the workspace.",
    kicker: "Comment",
    title: "A comment for you",
    text: (by: string, measure: string) =>
      `${by} named you in a comment on the measure “${measure}”. What it says you read in the workspace.`,
    action: "Read the comment",
    reason: "You receive this message because you were named in a comment.",
  },
} as const;

export const commentWrittenSubject = (
  locale: Locale,
  { by, measure }: Pick<CommentWrittenProps, "by" | "measure">,
): string => words[locale].subject(oneLine(by, 60), oneLine(measure, 80));

/** Goes to whoever is named in a comment; the words themselves stay in the workspace. */
export function CommentWritten(props: CommentWrittenProps & { locale: Locale; sender: Sender }) {
  const { link, locale, sender } = props;
  const t = words[locale];
  const subject = commentWrittenSubject(locale, props);
  const look = { preview: t.preview, kicker: t.kicker, title: t.title, reason: t.reason };
  return (
    <Layout locale={locale} sender={sender} subject={subject} {...look}>
      <Paragraph>{greeting(locale, props.name)}</Paragraph>
      <Paragraph>{t.text(oneLine(props.by, 60), oneLine(props.measure, 200))}</Paragraph>
      <Action href={link}>{t.action}</Action>
    </Layout>
  );
}
