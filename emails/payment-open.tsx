import { type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Paragraph } from "./parts.tsx";

export interface PaymentOpenProps {
  link: string;
  company: string;
  /** Failed and tried again, or given up. */
  state: "past_due" | "unpaid";
}

const words = {
  de: {
    subject: {
      past_due: "Eine Zahlung hat nicht geklappt",
      unpaid: "Eine Zahlung ist offen geblieben",
    },
    preview: {
      past_due: "Wir versuchen es noch einmal.",
      unpaid: "Der Arbeitsbereich ist vorerst nur lesbar.",
    },
    kicker: "Zahlung",
    greeting: "Guten Tag,",
    text: {
      past_due: (company: string) =>
        `die Zahlung für das Paket von ${company} hat nicht geklappt. Wir versuchen es in den nächsten Tagen noch einmal; im Arbeitsbereich ändert sich nichts.`,
      unpaid: (company: string) =>
        `die Zahlung für das Paket von ${company} ist auch nach mehreren Versuchen offen. Der Arbeitsbereich ist deshalb vorerst nur lesbar. Gelöscht wird nichts, und mitnehmen können Sie alles.`,
    },
    next: "Bitte prüfen Sie Karte oder Konto. Beides ändern Sie unter „Vertrag“.",
    action: "Zahlungsart prüfen",
    reason: "Sie erhalten diese Nachricht, weil dieses Postfach für Rechnungen angegeben ist.",
  },
  en: {
    subject: { past_due: "A payment did not work", unpaid: "A payment has remained open" },
    preview: {
      past_due: "We try it again.",
      unpaid: "The workspace can only be read for now.",
    },
    kicker: "Payment",
    greeting: "Hello,",
    text: {
      past_due: (company: string) =>
        `the payment for the package of ${company} did not work. We try it again within the next days; nothing changes in the workspace.`,
      unpaid: (company: string) =>
        `the payment for the package of ${company} is open even after several tries. The workspace can therefore only be read for now. Nothing is deleted, and you can take everything along.`,
    },
    next: "Please check the card or account. You change both under “Contract”.",
    action: "Check the payment method",
    reason: "You receive this message because this mailbox was given for invoices.",
  },
} as const;

export const paymentOpenSubject = (
  locale: Locale,
  { state }: Pick<PaymentOpenProps, "state">,
): string => words[locale].subject[state];

/** Goes to the mailbox of the accounting when a payment failed, and when it was given up. */
export function PaymentOpen(props: PaymentOpenProps & { locale: Locale; sender: Sender }) {
  const { link, locale, sender, state } = props;
  const t = words[locale];
  const subject = t.subject[state];
  const look = { preview: t.preview[state], kicker: t.kicker, title: subject, reason: t.reason };
  return (
    <Layout locale={locale} sender={sender} subject={subject} {...look}>
      <Paragraph>{t.greeting}</Paragraph>
      <Paragraph>{t.text[state](oneLine(props.company, 80))}</Paragraph>
      <Paragraph>{t.next}</Paragraph>
      <Action href={link}>{t.action}</Action>
    </Layout>
  );
}
