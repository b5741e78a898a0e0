import { greeting, type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Paragraph, Quiet, Rule, WrittenLink } from "./parts.tsx";

export interface OfferProps {
  link: string;
  name: string;
  package: "start" | "support" | "dpo";
  /** Last day of the offer, as it is shown. */
  validUntil: string;
  /** Asked for on the website, not offered after a talk. */
  own?: boolean;
}

const words = {
  de: {
    package: { start: "Start", support: "Begleitung", dpo: "Externer Datenschutzbeauftragter" },
    subject: (name: string) => `Ihr Angebot: Paket „${name}“`,
    preview: "Preis, Umfang und Laufzeit auf einen Blick. Bestellen können Sie dort auch.",
    kicker: "Angebot",
    title: "Ihr Angebot ist da",
    text: (name: string) =>
      `wie besprochen haben wir Ihnen das Paket „${name}“ angeboten. Auf der Seite sehen Sie Umfang, Preis und Laufzeit und können verbindlich bestellen.`,
    ownText: (name: string) =>
      `Sie möchten das Paket „${name}“ bestellen. Auf der Seite sehen Sie Umfang, Preis und Laufzeit, wählen die Zahlung und bestellen verbindlich.`,
    action: "Angebot ansehen",
    valid: (day: string) =>
      `Das Angebot gilt bis zum ${day}. Allein durch das Ansehen bestellen Sie nichts.`,
    copy: "Die Schaltfläche reagiert nicht? Kopieren Sie diese Adresse in Ihren Browser:",
    reason: "Sie erhalten diese Nachricht, weil Sie mit uns über ein Paket gesprochen haben.",
    ownReason:
      "Sie erhalten diese Nachricht, weil jemand auf unserer Website mit dieser Adresse ein Paket bestellen möchte. Waren Sie das nicht, müssen Sie nichts tun.",
  },
  en: {
    package: { start: "Start", support: "Support", dpo: "External DPO" },
    subject: (name: string) => `Your offer: package “${name}”`,
    preview: "Price, scope and term at a glance. You can order there, too.",
    kicker: "Offer",
    title: "Your offer is here",
    text: (name: string) =>
      `as discussed, we have offered you the package “${name}”. The page shows scope, price and term, and you can place a binding order.`,
    ownText: (name: string) =>
      `you would like to order the package “${name}”. The page shows scope, price and term; there you choose how to pay and place the binding order.`,
    action: "See the offer",
    valid: (day: string) => `The offer is valid until ${day}. Looking at it orders nothing.`,
    copy: "The button does not respond? Copy this address into your browser:",
    reason: "You receive this message because you talked with us about a package.",
    ownReason:
      "You receive this message because somebody on our website would like to order a package with this address. If that was not you, there is nothing to do.",
  },
} as const;

export const offerSubject = (locale: Locale, { package: id }: Pick<OfferProps, "package">) =>
  words[locale].subject(words[locale].package[id]);

/** Leads to the offer; the page behind the link has the button that orders. */
export function Offer(props: OfferProps & { locale: Locale; sender: Sender }) {
  const { link, locale, sender } = props;
  const t = words[locale];
  const name = t.package[props.package];
  const reason = props.own ? t.ownReason : t.reason;
  const look = { preview: t.preview, kicker: t.kicker, title: t.title, reason };
  return (
    <Layout locale={locale} sender={sender} subject={t.subject(name)} {...look}>
      <Paragraph>{greeting(locale, props.name)}</Paragraph>
      <Paragraph>{props.own ? t.ownText(name) : t.text(name)}</Paragraph>
      <Action href={link}>{t.action}</Action>
      <Quiet>{t.valid(oneLine(props.validUntil, 40))}</Quiet>
      <Rule />
      <WrittenLink href={link}>{t.copy}</WrittenLink>
    </Layout>
  );
}
