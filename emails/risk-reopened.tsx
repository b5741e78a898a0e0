import { type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Paragraph } from "./parts.tsx";

export interface RiskReopenedProps {
  link: string;
  useCase: string;
  risk: "trust" | "liability" | "recovery";
  /** Last day of the acceptance, as it is shown. */
  until: string;
}

const words = {
  de: {
    risk: { trust: "Vertrauen", liability: "Haftung", recovery: "Verlorene Daten" },
    subject: (useCase: string) => `Restrisiko wieder offen: ${useCase}`,
    preview: "Die Zeit ist um, für die es akzeptiert war.",
    kicker: "Restrisiko",
    title: "Ein Restrisiko ist wieder offen",
    greeting: "Guten Tag,",
    text: (useCase: string, risk: string, until: string) =>
      `das Restrisiko „${risk}“ des KI-Einsatzes „${useCase}“ war bis zum ${until} akzeptiert. Seit heute ist es wieder offen.`,
    next: "Senken Sie es mit weiteren Maßnahmen, oder lassen Sie eine verantwortliche Person neu entscheiden.",
    action: "Restrisiken ansehen",
    reason:
      "Sie erhalten diese Nachricht, weil Sie für diesen KI-Einsatz verantwortlich sind oder dazu beraten.",
  },
  en: {
    risk: { trust: "Trust", liability: "Liability", recovery: "Lost data" },
    subject: (useCase: string) => `Residual risk open again: ${useCase}`,
    preview: "The time for which it was accepted is over.",
    kicker: "Residual risk",
    title: "A residual risk is open again",
    greeting: "Hello,",
    text: (useCase: string, risk: string, until: string) =>
      `the residual risk “${risk}” of the AI use case “${useCase}” was accepted until ${until}. As of today it is open again.`,
    next: "Lower it with further measures, or let somebody responsible decide anew.",
    action: "See the residual risks",
    reason:
      "You receive this message because you are responsible for this AI use case or advise on it.",
  },
} as const;

export const riskReopenedSubject = (
  locale: Locale,
  { useCase }: Pick<RiskReopenedProps, "useCase">,
) => words[locale].subject(oneLine(useCase, 80));

/** Goes to the approver and the consultant once, the day after an acceptance ended. */
export function RiskReopened(props: RiskReopenedProps & { locale: Locale; sender: Sender }) {
  const { link, locale, sender, useCase, risk, until } = props;
  const t = words[locale];
  const subject = riskReopenedSubject(locale, props);
  const look = { preview: t.preview, kicker: t.kicker, title: t.title, reason: t.reason };
  return (
    <Layout locale={locale} sender={sender} subject={subject} {...look}>
      <Paragraph>{t.greeting}</Paragraph>
      <Paragraph>{t.text(oneLine(useCase, 200), t.risk[risk], oneLine(until, 40))}</Paragraph>
      <Paragraph>{t.next}</Paragraph>
      <Action href={link}>{t.action}</Action>
    </Layout>
  );
}
