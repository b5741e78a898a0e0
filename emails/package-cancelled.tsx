import { greeting, type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Paragraph, Quiet } from "./parts.tsx";

export interface PackageCancelledProps {
  link: string;
  name: string;
  company: string;
  package: "start" | "support" | "dpo";
  /** Last day, as it is shown. */
  endsOn: string;
  /** Until when it can be taken back, as it is shown. */
  stayUntil: string;
}

const words = {
  de: {
    package: { start: "Start", support: "Begleitung", dpo: "Externer Datenschutzbeauftragter" },
    subject: (name: string, day: string) => `Kündigung bestätigt: Paket „${name}“ endet am ${day}`,
    preview: "Das gilt bis dahin und danach.",
    kicker: "Kündigung",
    title: "Ihre Kündigung ist angekommen",
    text: (company: string, name: string, day: string) =>
      `wir bestätigen die Kündigung von ${company}: Das Paket „${name}“ endet am ${day}. Bis dahin bleibt alles, wie es ist.`,
    after:
      "Danach bleibt Ihr Arbeitsbereich lesbar, und Sie können alles mitnehmen. Gelöscht wird nichts, ohne dass Sie es vorher erfahren.",
    stay: (day: string) => `Bis zum ${day} können Sie die Kündigung zurücknehmen.`,
    action: "Vertrag ansehen",
    reason: "Sie erhalten diese Nachricht, weil Sie den Vertrag gekündigt haben.",
  },
  en: {
    package: { start: "Start", support: "Support", dpo: "External DPO" },
    subject: (name: string, day: string) =>
      `Cancellation confirmed: package “${name}” ends on ${day}`,
    preview: "What holds until then and after.",
    kicker: "Cancellation",
    title: "Your cancellation has arrived",
    text: (company: string, name: string, day: string) =>
      `we confirm the cancellation of ${company}: the package “${name}” ends on ${day}. Until then everything stays as it is.`,
    after:
      "After that your workspace can still be read, and you can take everything along. Nothing is deleted without telling you first.",
    stay: (day: string) => `You can take the cancellation back until ${day}.`,
    action: "See the contract",
    reason: "You receive this message because you cancelled the contract.",
  },
} as const;

export const packageCancelledSubject = (
  locale: Locale,
  { package: id, endsOn }: Pick<PackageCancelledProps, "package" | "endsOn">,
) => words[locale].subject(words[locale].package[id], oneLine(endsOn, 40));

/** Confirms to whoever cancelled when the package ends and what follows. */
export function PackageCancelled(
  props: PackageCancelledProps & { locale: Locale; sender: Sender },
) {
  const { link, locale, sender } = props;
  const t = words[locale];
  const name = t.package[props.package];
  const endsOn = oneLine(props.endsOn, 40);
  const look = { preview: t.preview, kicker: t.kicker, title: t.title, reason: t.reason };
  return (
    <Layout locale={locale} sender={sender} subject={t.subject(name, endsOn)} {...look}>
      <Paragraph>{greeting(locale, props.name)}</Paragraph>
      <Paragraph>{t.text(oneLine(props.company, 80), name, endsOn)}</Paragraph>
      <Paragraph>{t.after}</Paragraph>
      <Quiet>{t.stay(oneLine(props.stayUntil, 40))}</Quiet>
      <Action href={link}>{t.action}</Action>
    </Layout>
  );
}
