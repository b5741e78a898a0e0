import { type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Paragraph } from "./parts.tsx";

export interface ApprovalEndedProps {
  link: string;
  useCase: string;
  /** Whose act it was. */
  by: string;
  /** Something that was approved is no longer so, somebody withdrew it, or there is a new opinion. */
  cause: "change" | "person" | "opinion";
}

const words = {
  de: {
    subject: (useCase: string) => `Freigabe aufgehoben: ${useCase}`,
    preview: "Bis zur nächsten Freigabe ist der KI-Einsatz nicht startklar.",
    kicker: "Freigabe",
    title: "Eine Freigabe gilt nicht mehr",
    greeting: "Guten Tag,",
    text: {
      change: (useCase: string, by: string) =>
        `${by} hat beim KI-Einsatz „${useCase}“ etwas geändert, das freigegeben war. Die Freigabe gilt deshalb nicht mehr.`,
      person: (useCase: string, by: string) =>
        `${by} hat die Freigabe des KI-Einsatzes „${useCase}“ zurückgezogen.`,
      opinion: (useCase: string, by: string) =>
        `${by} hat zum KI-Einsatz „${useCase}“ eine neue Fassung der Beratung veröffentlicht. Die Freigabe bezog sich auf die alte und gilt nicht mehr.`,
    },
    next: "Was sich seit der Freigabe geändert hat, steht auf der Seite. Eine verantwortliche Person kann neu entscheiden.",
    action: "Änderungen ansehen",
    reason:
      "Sie erhalten diese Nachricht, weil Sie für diesen KI-Einsatz verantwortlich sind oder dazu beraten.",
  },
  en: {
    subject: (useCase: string) => `Approval ended: ${useCase}`,
    preview: "Until it is approved again, the AI use case is not cleared for take-off.",
    kicker: "Approval",
    title: "An approval no longer stands",
    greeting: "Hello,",
    text: {
      change: (useCase: string, by: string) =>
        `${by} changed something of the AI use case “${useCase}” that had been approved. The approval therefore no longer stands.`,
      person: (useCase: string, by: string) =>
        `${by} withdrew the approval of the AI use case “${useCase}”.`,
      opinion: (useCase: string, by: string) =>
        `${by} published a new version of the advice on the AI use case “${useCase}”. The approval referred to the old one and no longer stands.`,
    },
    next: "The page says what has changed since the approval. Somebody responsible can decide anew.",
    action: "See the changes",
    reason:
      "You receive this message because you are responsible for this AI use case or advise on it.",
  },
} as const;

export const approvalEndedSubject = (
  locale: Locale,
  { useCase }: Pick<ApprovalEndedProps, "useCase">,
) => words[locale].subject(oneLine(useCase, 80));

/** Goes to the approver and the consultants, never to whoever ended it. */
export function ApprovalEnded(props: ApprovalEndedProps & { locale: Locale; sender: Sender }) {
  const { link, locale, sender, useCase, by, cause } = props;
  const t = words[locale];
  const subject = approvalEndedSubject(locale, props);
  const look = { preview: t.preview, kicker: t.kicker, title: t.title, reason: t.reason };
  return (
    <Layout locale={locale} sender={sender} subject={subject} {...look}>
      <Paragraph>{t.greeting}</Paragraph>
      <Paragraph>{t.text[cause](oneLine(useCase, 200), oneLine(by, 100))}</Paragraph>
      <Paragraph>{t.next}</Paragraph>
      <Action href={link}>{t.action}</Action>
    </Layout>
  );
}
