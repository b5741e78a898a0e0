import { type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Paragraph, Quiet } from "./parts.tsx";

export interface InvoiceProps {
  link: string;
  kind: "invoice" | "credit-note";
  number: string;
  /** As they are shown. */
  gross: string;
  /** Until when to transfer it; null for what is collected, and for a credit note. */
  dueOn: string | null;
}

const words = {
  de: {
    kind: { invoice: "Rechnung", "credit-note": "Gutschrift" },
    subject: (kind: string, number: string) => `${kind} ${number}`,
    preview: "Als PDF mit eingebetteter E-Rechnung (ZUGFeRD) und als XRechnung.",
    greeting: "Guten Tag,",
    text: (kind: string, number: string, gross: string) =>
      `im Anhang finden Sie die ${kind} ${number} über ${gross}.`,
    due: (day: string) => `Zahlbar bis zum ${day}.`,
    files:
      "Das PDF ist zugleich eine elektronische Rechnung (ZUGFeRD, Profil EN\u00a016931); die XML-Datei ist eine XRechnung.",
    action: "Alle Rechnungen ansehen",
    reason: "Sie erhalten diese Nachricht, weil dieses Postfach für Rechnungen angegeben ist.",
  },
  en: {
    kind: { invoice: "Invoice", "credit-note": "Credit note" },
    subject: (kind: string, number: string) => `${kind} ${number}`,
    preview: "As a PDF with the e-invoice inside (ZUGFeRD) and as XRechnung.",
    greeting: "Hello,",
    text: (kind: string, number: string, gross: string) =>
      `attached you find ${kind.toLowerCase()} ${number} of ${gross}.`,
    due: (day: string) => `Due by ${day}.`,
    files:
      "The PDF is an electronic invoice as well (ZUGFeRD, profile EN\u00a016931); the XML file is an XRechnung.",
    action: "See all invoices",
    reason: "You receive this message because this mailbox was given for invoices.",
  },
} as const;

export const invoiceSubject = (
  locale: Locale,
  { kind, number }: Pick<InvoiceProps, "kind" | "number">,
) => words[locale].subject(words[locale].kind[kind], oneLine(number, 40));

/** Goes to the mailbox of the accounting, with the files of the invoice. */
export function Invoice(props: InvoiceProps & { locale: Locale; sender: Sender }) {
  const { link, locale, sender } = props;
  const t = words[locale];
  const kind = t.kind[props.kind];
  const number = oneLine(props.number, 40);
  const subject = t.subject(kind, number);
  const look = { preview: t.preview, kicker: kind, title: subject, reason: t.reason };
  return (
    <Layout locale={locale} sender={sender} subject={subject} {...look}>
      <Paragraph>{t.greeting}</Paragraph>
      <Paragraph>{t.text(kind, number, oneLine(props.gross, 40))}</Paragraph>
      {props.dueOn && <Paragraph>{t.due(oneLine(props.dueOn, 40))}</Paragraph>}
      <Quiet>{t.files}</Quiet>
      <Action href={link}>{t.action}</Action>
    </Layout>
  );
}
