import { greeting, type Locale } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Paragraph, Quiet, Rule, WrittenLink } from "./parts.tsx";

export interface ConfirmMessageProps {
  firstName: string | null;
  link: string;
}

const words = {
  de: {
    subject: "Bitte bestätigen Sie Ihre Adresse – Ihre Nachricht an uns",
    preview: "Danach lesen wir Ihre Nachricht. Der Link gilt 48\u00a0Stunden.",
    kicker: "Ihre Nachricht",
    title: "Bitte bestätigen Sie Ihre Adresse",
    ask: "danke für Ihre Nachricht. Bitte bestätigen Sie Ihre Adresse: Erst danach kommt die Nachricht bei uns an, und wir antworten Ihnen.",
    action: "Nachricht abschicken",
    valid:
      "Der Link gilt 48\u00a0Stunden. Unbestätigte Nachrichten löschen wir nach 14\u00a0Tagen.",
    notYou: "Wenn Sie uns nicht geschrieben haben, können Sie diese Nachricht ignorieren.",
    copy: "Die Schaltfläche reagiert nicht? Kopieren Sie diese Adresse in Ihren Browser:",
    reason:
      "Sie erhalten diese Nachricht, weil jemand mit Ihrer Adresse unser Kontaktformular ausgefüllt hat.",
  },
  en: {
    subject: "Please confirm your address – your message to us",
    preview: "Then we will read your message. The link is valid for 48\u00a0hours.",
    kicker: "Your message",
    title: "Please confirm your address",
    ask: "Thank you for your message. Please confirm your address: only then does the message reach us, and we will answer.",
    action: "Send the message",
    valid:
      "The link is valid for 48\u00a0hours. We delete unconfirmed messages after 14\u00a0days.",
    notYou: "If you did not write to us, you can ignore this message.",
    copy: "Button not working? Copy this address into your browser:",
    reason:
      "You are receiving this message because somebody filled in our contact form with your address.",
  },
} as const;

export const confirmMessageSubject = (locale: Locale) => words[locale].subject;

/** Asks for the confirmation and nothing else; what was written stands not in it, for it may be anybody's. */
export function ConfirmMessage(props: ConfirmMessageProps & { locale: Locale; sender: Sender }) {
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
