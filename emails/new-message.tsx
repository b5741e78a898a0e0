import { type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Facts, Paragraph } from "./parts.tsx";

export interface NewMessageProps {
  /** Name and company as they were given. */
  who: string;
  link: string;
}

const words = {
  de: {
    subject: (who: string) => `Neue Nachricht: ${who}`,
    preview: "Jemand hat über das Kontaktformular geschrieben.",
    kicker: "Büro",
    title: "Eine neue Nachricht",
    told: "Jemand hat über das Kontaktformular geschrieben und die Adresse bestätigt.",
    who: "Wer",
    action: "Nachricht lesen",
    reason: "Sie erhalten diese Nachricht, weil Sie Leads betreuen.",
  },
  en: {
    subject: (who: string) => `New message: ${who}`,
    preview: "Somebody wrote by the contact form.",
    kicker: "Office",
    title: "A new message",
    told: "Somebody wrote by the contact form and confirmed the address.",
    who: "Who",
    action: "Read the message",
    reason: "You are receiving this message because you look after leads.",
  },
} as const;

const named = (who: string) => oneLine(who, 80);

export const newMessageSubject = (locale: Locale, who: string) => words[locale].subject(named(who));

/** Tells a consultant that there is a message; it is read in the office, behind the sign-in. */
export function NewMessage(props: NewMessageProps & { locale: Locale; sender: Sender }) {
  const { who, link, locale, sender } = props;
  const { subject, ...t } = words[locale];
  return (
    <Layout locale={locale} sender={sender} {...t} subject={subject(named(who))}>
      <Paragraph>{t.told}</Paragraph>
      <Facts facts={[{ label: t.who, value: named(who) }]} />
      <Action href={link}>{t.action}</Action>
    </Layout>
  );
}
