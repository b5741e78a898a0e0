import { type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import type { Light } from "./look.ts";
import { Action, Facts, Paragraph } from "./parts.tsx";

export interface NewLeadProps {
  /** Company, name or address: what the person gave. */
  who: string;
  /** Null if the person does not share it. */
  topic: string | null;
  light: Light;
  lightLabel: string;
  link: string;
}

const words = {
  de: {
    subject: (who: string) => `Neuer Lead: ${who}`,
    preview: "Jemand hat den Bericht zum Pilotencheck bestätigt.",
    kicker: "Büro",
    title: "Ein neuer Lead",
    told: "Jemand hat die Adresse für den Bericht zum Pilotencheck bestätigt.",
    who: "Wer",
    light: "Ampel",
    topic: "KI-Einsatz",
    action: "Lead ansehen",
    reason: "Sie erhalten diese Nachricht, weil Sie Leads betreuen.",
  },
  en: {
    subject: (who: string) => `New lead: ${who}`,
    preview: "Somebody confirmed the report of a pre-flight check.",
    kicker: "Office",
    title: "A new lead",
    told: "Somebody confirmed the address for the report of a pre-flight check.",
    who: "Who",
    light: "Traffic light",
    topic: "AI use case",
    action: "See the lead",
    reason: "You are receiving this message because you look after leads.",
  },
} as const;

const named = (who: string) => oneLine(who, 80);

export const newLeadSubject = (locale: Locale, who: string) => words[locale].subject(named(who));

/** Tells a consultant of a new lead, with no more than the person shares. */
export function NewLead(props: NewLeadProps & { locale: Locale; sender: Sender }) {
  const { who, topic, light, lightLabel, link, locale, sender } = props;
  const { subject, ...t } = words[locale];
  const facts = [
    { label: t.who, value: named(who) },
    { label: t.light, value: oneLine(lightLabel, 60), light },
    ...(topic ? [{ label: t.topic, value: oneLine(topic, 120) }] : []),
  ];
  return (
    <Layout locale={locale} sender={sender} {...t} subject={subject(named(who))}>
      <Paragraph>{t.told}</Paragraph>
      <Facts facts={facts} />
      <Action href={link}>{t.action}</Action>
    </Layout>
  );
}
