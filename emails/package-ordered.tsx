import { greeting, type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Bullets, Paragraph, Quiet } from "./parts.tsx";

export interface PackageOrderedProps {
  link: string;
  name: string;
  company: string;
  package: "start" | "support" | "dpo";
  /** Net, as it is shown. */
  monthly: string;
  /** First day, as it is shown. */
  from: string;
  termMonths: number;
  documents: { terms: string; processing: string };
  /** Left out: on invoice. */
  paidBy?: "invoice" | "card" | "sepa_debit";
}

const words = {
  de: {
    package: { start: "Start", support: "Begleitung", dpo: "Externer Datenschutzbeauftragter" },
    subject: (name: string) => `Ihre Bestellung: Paket „${name}“`,
    preview: "Das haben Sie bestellt.",
    kicker: "Bestellbestätigung",
    title: "Vielen Dank für Ihre Bestellung",
    text: (company: string, name: string) =>
      `wir bestätigen die Bestellung von ${company}: Paket „${name}“.`,
    monthly: (price: string) => `${price} im Monat, netto, zuzüglich gesetzlicher Umsatzsteuer`,
    term: (from: string, months: number) => `ab ${from}, Laufzeit ${months}\u00a0Monate`,
    documents: (terms: string, processing: string) =>
      `AGB Fassung ${terms}, Vertrag zur Auftragsverarbeitung Fassung ${processing}`,
    pay: {
      invoice: "Bezahlt wird auf Rechnung, monatlich im Voraus.",
      card: "Bezahlt wird mit Karte, monatlich im Voraus.",
      sepa_debit: "Bezahlt wird per SEPA-Lastschrift, monatlich im Voraus.",
    },
    next: "Die erste Rechnung und die Einladung in Ihren Arbeitsbereich kommen mit eigenen E-Mails.",
    action: "Zur Startseite",
    reason: "Sie erhalten diese Nachricht, weil Sie ein Paket bestellt haben.",
  },
  en: {
    package: { start: "Start", support: "Support", dpo: "External DPO" },
    subject: (name: string) => `Your order: package “${name}”`,
    preview: "This is what you ordered.",
    kicker: "Order confirmation",
    title: "Thank you for your order",
    text: (company: string, name: string) =>
      `we confirm the order of ${company}: package “${name}”.`,
    monthly: (price: string) => `${price} per month, net, plus VAT`,
    term: (from: string, months: number) => `from ${from}, term of ${months}\u00a0months`,
    documents: (terms: string, processing: string) =>
      `terms version ${terms}, processing agreement version ${processing}`,
    pay: {
      invoice: "Payment is on invoice, monthly in advance.",
      card: "Payment is by card, monthly in advance.",
      sepa_debit: "Payment is by SEPA direct debit, monthly in advance.",
    },
    next: "The first invoice and the invitation to your workspace come with e-mails of their own.",
    action: "Go to the home page",
    reason: "You receive this message because you ordered a package.",
  },
} as const;

export const packageOrderedSubject = (
  locale: Locale,
  { package: id }: Pick<PackageOrderedProps, "package">,
) => words[locale].subject(words[locale].package[id]);

/** Confirms what was ordered, by whom, at what price. */
export function PackageOrdered(props: PackageOrderedProps & { locale: Locale; sender: Sender }) {
  const { link, locale, sender, documents } = props;
  const t = words[locale];
  const name = t.package[props.package];
  const look = { preview: t.preview, kicker: t.kicker, title: t.title, reason: t.reason };
  return (
    <Layout locale={locale} sender={sender} subject={t.subject(name)} {...look}>
      <Paragraph>{greeting(locale, props.name)}</Paragraph>
      <Paragraph>{t.text(oneLine(props.company, 80), name)}</Paragraph>
      <Bullets
        items={[
          t.monthly(oneLine(props.monthly, 40)),
          t.term(oneLine(props.from, 40), props.termMonths),
          t.documents(oneLine(documents.terms, 40), oneLine(documents.processing, 40)),
        ]}
      />
      <Paragraph>{t.pay[props.paidBy ?? "invoice"]}</Paragraph>
      <Quiet>{t.next}</Quiet>
      <Action href={link}>{t.action}</Action>
    </Layout>
  );
}
