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
    preview: "Bitte im selben Browser öffnen, in dem Sie ihn angefordert haben.",
    kicker: "Anmeldung",
    title: "Ihr Link zur Anmeldung",
    ask: "öffnen Sie diesen Link im selben Browser, in dem Sie ihn angefordert haben. Drücken Sie dort auf „Weiter zur Anmeldung“.",
    action: "Anmeldeseite öffnen",
    valid: (minutes: number) =>
      `Der Link gilt ${minutes === 1 ? "eine Minute" : `${minutes}\u00a0Minuten`} und nur einmal. Danach fragen wir nach Ihrem zweiten Faktor.`,
    notYou:
      "Sie haben keinen Link angefordert? Dann ignorieren Sie diese Nachricht. Ohne Ihren zweiten Faktor kommt niemand hinein.",
    copy: "Es öffnet sich ein anderer Browser? Kopieren Sie diese Adresse in den richtigen:",
    reason:
      "Sie erhalten diese Nachricht, weil jemand mit Ihrer Adresse eine Anmeldung begonnen hat.",
  },
  en: {
    subject: "Your sign-in link",
    preview: "Please open it in the same browser in which you requested it.",
    kicker: "Sign-in",
    title: "Your sign-in link",
    ask: "Please open this link in the same browser in which you requested it. Then press “Continue to sign in” there.",
    action: "Open the sign-in page",
    valid: (minutes: number) =>
      `The link is valid for ${minutes === 1 ? "one minute" : `${minutes}\u00a0minutes`} and works once. After that we ask for your second factor.`,
    notYou:
      "You did not request a link? Then ignore this message. Nobody gets in without your second factor.",
    copy: "A different browser opens? Copy this address into the right one:",
    reason: "You receive this message because somebody started to sign in with your address.",
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
