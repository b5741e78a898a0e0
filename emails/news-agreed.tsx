import { greeting, type Locale } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { OtherLink, Paragraph } from "./parts.tsx";

export interface NewsAgreedProps {
  firstName: string | null;
  /** Ends the news with one click. */
  link: string;
}

const words = {
  de: {
    subject: "Fachinformationen per E-Mail: so melden Sie sich ab",
    preview: "Sie haben Fachinformationen gewünscht. Abmelden geht jederzeit mit einem Klick.",
    kicker: "Fachinformationen",
    title: "Danke für Ihr Interesse",
    agreed:
      "Sie haben eingewilligt, gelegentlich Fachinformationen von uns per E-Mail zu erhalten. Wir schreiben selten und nur, wenn es etwas zu sagen gibt.",
    end: "Sie möchten das nicht mehr? Ein Klick genügt, jederzeit und ohne Anmeldung.",
    action: "Fachinformationen abbestellen",
    reason: "Sie erhalten diese Nachricht, weil Sie Fachinformationen per E-Mail gewünscht haben.",
  },
  en: {
    subject: "Professional information by e-mail: how to unsubscribe",
    preview:
      "You asked for professional information. You can unsubscribe with one click at any time.",
    kicker: "Professional information",
    title: "Thank you for your interest",
    agreed:
      "You agreed to receive occasional professional information from us by e-mail. We write rarely, and only when there is something to say.",
    end: "You no longer want this? One click is enough, at any time and without signing in.",
    action: "Unsubscribe",
    reason:
      "You are receiving this message because you asked for professional information by e-mail.",
  },
} as const;

export const newsAgreedSubject = (locale: Locale) => words[locale].subject;

/** The first of the news: says what was agreed to, and how it ends. */
export function NewsAgreed(props: NewsAgreedProps & { locale: Locale; sender: Sender }) {
  const { firstName, link, locale, sender } = props;
  const t = words[locale];
  return (
    <Layout locale={locale} sender={sender} {...t}>
      <Paragraph>{greeting(locale, firstName)}</Paragraph>
      <Paragraph>{t.agreed}</Paragraph>
      <Paragraph>{t.end}</Paragraph>
      <OtherLink href={link}>{t.action}</OtherLink>
    </Layout>
  );
}
