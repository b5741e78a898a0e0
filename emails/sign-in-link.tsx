import { greeting, type Locale } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Paragraph, Quiet, Rule, WrittenLink } from "./parts.tsx";

export interface SignInLinkProps {
  link: string;
  /** How long the link is valid. */
  minutes: number;
}

const words = {
  de: {
    subject: "Ihr Link zur Anmeldung",
    preview: "Bitte in dem Browser öffnen, in dem Sie ihn angefordert haben.",
    kicker: "Anmeldung",
    title: "Ihr Link zur Anmeldung",
    ask: "bitte öffnen Sie diesen Link in dem Browser, in dem Sie ihn angefordert haben. Wählen Sie dort „Weiter zur Anmeldung“.",
    action: "Anmeldeseite öffnen",
    valid: (minutes: number) =>
      `Der Link gilt ${minutes === 1 ? "eine Minute" : `${minutes}\u00a0Minuten`} und nur einmal. Danach fragen wir nach dem Code aus Ihrer Authenticator-App.`,
    notYou:
      "Sie haben keinen Link angefordert? Dann ignorieren Sie diese Nachricht und geben Sie den Link nicht weiter. Der Link allein öffnet Ihren Zugang nicht.",
    copy: "Ein anderer Browser hat sich geöffnet? Kopieren Sie diese Adresse in den richtigen:",
    reason:
      "Sie erhalten diese Nachricht, weil jemand mit Ihrer Adresse eine Anmeldung begonnen hat.",
  },
  en: {
    subject: "Your sign-in link",
    preview: "Please open it in the browser in which you requested it.",
    kicker: "Sign-in",
    title: "Your sign-in link",
    ask: "Please open this link in the browser in which you requested it. Then choose “Continue to sign in” there.",
    action: "Open the sign-in page",
    valid: (minutes: number) =>
      `The link is valid for ${minutes === 1 ? "one minute" : `${minutes}\u00a0minutes`} and works once. After that, we ask for the code from your authenticator app.`,
    notYou:
      "Did you not request a link? Then please ignore this message and do not pass the link on. The link alone does not open your account.",
    copy: "Did a different browser open? Copy this address into the right one:",
    reason: "You are receiving this message because somebody started to sign in with your address.",
  },
} as const;

export const signInLinkSubject = (locale: Locale) => words[locale].subject;

/** Opens nothing by itself: the page behind the link shows a button, and the second factor follows. */
export function SignInLink(props: SignInLinkProps & { locale: Locale; sender: Sender }) {
  const { link, minutes, locale, sender } = props;
  const { valid, ...t } = words[locale];
  return (
    <Layout locale={locale} sender={sender} {...t}>
      <Paragraph>{greeting(locale, null)}</Paragraph>
      <Paragraph>{t.ask}</Paragraph>
      <Action href={link}>{t.action}</Action>
      <Quiet>{valid(minutes)}</Quiet>
      <Quiet>{t.notYou}</Quiet>
      <Rule />
      <WrittenLink href={link}>{t.copy}</WrittenLink>
    </Layout>
  );
}
