import { greeting, type Locale } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Paragraph, Quiet, Rule, WrittenLink } from "./parts.tsx";

export interface ConfirmReportProps {
  firstName: string | null;
  link: string;
}

const words = {
  de: {
    subject: "Bitte bestätigen Sie Ihre Adresse – Ihr Pilotencheck",
    preview: "Danach erhalten Sie Ihren Bericht. Der Link gilt 48\u00a0Stunden.",
    kicker: "Ihr Pilotencheck",
    title: "Bitte bestätigen Sie Ihre Adresse",
    ask: "bitte bestätigen Sie Ihre Adresse. Danach erhalten Sie Ihren Bericht.",
    action: "Adresse bestätigen",
    valid: "Der Link gilt 48\u00a0Stunden. Unbestätigte Anfragen löschen wir nach 14\u00a0Tagen.",
    notYou: "Wenn Sie nichts angefordert haben, können Sie diese Nachricht ignorieren.",
    copy: "Die Schaltfläche reagiert nicht? Kopieren Sie diese Adresse in Ihren Browser:",
    reason:
      "Sie erhalten diese Nachricht, weil jemand für Ihre Adresse einen Bericht zum Pilotencheck angefordert hat.",
  },
  en: {
    subject: "Please confirm your address – your pre-flight check",
    preview: "Then you will receive your report. The link is valid for 48\u00a0hours.",
    kicker: "Your pre-flight check",
    title: "Please confirm your address",
    ask: "Please confirm your address. Then you will receive your report.",
    action: "Confirm address",
    valid:
      "The link is valid for 48\u00a0hours. We delete unconfirmed requests after 14\u00a0days.",
    notYou: "If you did not request anything, you can ignore this message.",
    copy: "Button not working? Copy this address into your browser:",
    reason:
      "You are receiving this message because somebody requested a pre-flight check report for your address.",
  },
} as const;

export const confirmReportSubject = (locale: Locale) => words[locale].subject;

/** Asks for the confirmation and nothing else: before it there is no consent to anything (double opt-in). */
export function ConfirmReport(props: ConfirmReportProps & { locale: Locale; sender: Sender }) {
  const { firstName, link, locale, sender } = props;
  const t = words[locale];
  return (
    <Layout locale={locale} sender={sender} {...t}>
      <Paragraph>{greeting(locale, firstName)}</Paragraph>
      <Paragraph>{t.ask}</Paragraph>
      <Action href={link}>{t.action}</Action>
      <Quiet>{t.valid}</Quiet>
      <Quiet>{t.notYou}</Quiet>
      <Rule />
      <WrittenLink href={link}>{t.copy}</WrittenLink>
    </Layout>
  );
}
