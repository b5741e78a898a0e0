import { greeting, type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import type { Light } from "./look.ts";
import {
  Action,
  Bullets,
  Facts,
  OtherLink,
  Paragraph,
  Quiet,
  Rule,
  WrittenLink,
} from "./parts.tsx";

export interface ReportReadyProps {
  firstName: string | null;
  link: string;
  useCase: string;
  light: Light;
  lightLabel: string;
  /** Last day of the private link, as it is shown. */
  validUntil: string;
  /** Where a first consultation can be booked; without it the mail does not speak of one. */
  consultationLink?: string | null;
}

const words = {
  de: {
    subject: "Ihr Bericht ist da – Ihr Pilotencheck",
    preview: "Ihr privater Link zum Bericht, mit Feststellungen und nächsten Schritten.",
    kicker: "Ihr Pilotencheck",
    title: "Ihr Bericht ist da",
    thanks: "danke, Ihre Adresse ist bestätigt. Ihren Bericht öffnen Sie mit diesem privaten Link.",
    checked: "KI-Einsatz",
    result: "Ergebnis",
    valid: "Link gültig bis",
    action: "Bericht öffnen",
    inside: "Das steht in Ihrem Bericht:",
    contents: [
      "die Ampel und warum sie so steht",
      "Ihre drei Risikowerte: Vertrauen, Haftung und Verlorene Daten",
      "die wichtigsten Feststellungen mit Rechtsbezug",
      "Ihre nächsten Schritte in einer sinnvollen Reihenfolge",
    ],
    private: "Wer den Link hat, kann den Bericht lesen. Geben Sie ihn nur bewusst weiter.",
    offer:
      "Möchten Sie das Ergebnis mit jemandem durchgehen? Das Erstgespräch ist kostenlos und unverbindlich.",
    book: "Termin für ein Erstgespräch aussuchen",
    noAdvice:
      "Die Auswertung ist eine automatische Ersteinschätzung nach festen Regeln und keine Rechtsberatung.",
    copy: "Die Schaltfläche reagiert nicht? Kopieren Sie diese Adresse in Ihren Browser:",
    reason:
      "Sie erhalten diese Nachricht, weil Sie den Bericht zu Ihrem Pilotencheck angefordert haben.",
  },
  en: {
    subject: "Your report is ready – your pre-flight check",
    preview: "Your private link to the report, with findings and next steps.",
    kicker: "Your pre-flight check",
    title: "Your report is ready",
    thanks: "Thank you, your address is confirmed. This private link opens your report.",
    checked: "AI use case",
    result: "Result",
    valid: "Link valid until",
    action: "Open the report",
    inside: "What you will find in your report:",
    contents: [
      "the traffic light and the reasons for it",
      "your three risk scores: trust, liability and lost data",
      "the key findings with their legal references",
      "your next steps in a sensible order",
    ],
    private: "Whoever has the link can read the report, so pass it on with care.",
    offer:
      "Would you like to go through the result with somebody? The first consultation is free and without obligation.",
    book: "Choose a time for a first consultation",
    noAdvice: "The result is an automated first assessment by fixed rules, not legal advice.",
    copy: "Button not working? Copy this address into your browser:",
    reason:
      "You are receiving this message because you requested the report of your pre-flight check.",
  },
} as const;

export const reportReadySubject = (locale: Locale) => words[locale].subject;

/** Brings the private link to the report, and offers the first consultation if there is a link to it. */
export function ReportReady(props: ReportReadyProps & { locale: Locale; sender: Sender }) {
  const { firstName, link, consultationLink, locale, sender } = props;
  const t = words[locale];
  const facts = [
    { label: t.checked, value: oneLine(props.useCase, 120) },
    { label: t.result, value: oneLine(props.lightLabel, 60), light: props.light },
    { label: t.valid, value: oneLine(props.validUntil, 40) },
  ];
  return (
    <Layout locale={locale} sender={sender} {...t}>
      <Paragraph>{greeting(locale, firstName)}</Paragraph>
      <Paragraph>{t.thanks}</Paragraph>
      <Facts facts={facts} />
      <Action href={link}>{t.action}</Action>
      <Paragraph>{t.inside}</Paragraph>
      <Bullets items={t.contents} />
      <Quiet>{t.private}</Quiet>
      {consultationLink && (
        <>
          <Rule />
          <Paragraph>{t.offer}</Paragraph>
          <OtherLink href={consultationLink}>{t.book}</OtherLink>
        </>
      )}
      <Rule />
      <Quiet>{t.noAdvice}</Quiet>
      <WrittenLink href={link}>{t.copy}</WrittenLink>
    </Layout>
  );
}
