import { greeting, type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Bullets, Paragraph, Quiet, Rule, WrittenLink } from "./parts.tsx";

type Role = "admin" | "approver" | "editor" | "reader" | "guest";

export interface InvitationProps {
  link: string;
  /** Whom it invites. */
  name: string;
  inviter: string;
  organisation: string;
  roles: Role[];
  /** Last day of the link, as it is shown. */
  validUntil: string;
}

const words = {
  de: {
    subject: (organisation: string) => `Einladung in den Arbeitsbereich von ${organisation}`,
    preview: "Einrichten dauert keine zwei Minuten. Ein Passwort brauchen Sie nicht.",
    kicker: "Einladung",
    title: "Ihr Arbeitsbereich ist eingerichtet",
    invites: (inviter: string, organisation: string) =>
      `${inviter} lädt Sie in den Arbeitsbereich von ${organisation} ein. Dort finden Sie Ihre KI-Einsätze, die ersten Maßnahmen und wer bis wann was erledigt.`,
    action: "Einladung ansehen",
    roles: "Das dürfen Sie dort:",
    role: {
      admin: "Administration: Personen einladen, Rollen vergeben, Paket und Rechnungen verwalten",
      approver: "Verantwortung: KI-Einsätze freigeben und über Risiken entscheiden",
      editor: "Bearbeitung: KI-Einsätze, Maßnahmen und Nachweise pflegen",
      reader: "Lesen: alles ansehen und kommentieren",
      guest: "Gast: ansehen, was für Sie freigegeben ist",
    },
    need: "Halten Sie Ihr Telefon mit einer Authenticator-App bereit. Damit kommt niemand nur mit Ihrem Postfach hinein.",
    valid: (day: string) => `Die Einladung gilt sieben Tage, bis zum ${day}, und nur einmal.`,
    notYou:
      "Sie haben nicht damit gerechnet? Dann tun Sie nichts: Ohne Sie wird kein Zugang daraus.",
    copy: "Die Schaltfläche reagiert nicht? Kopieren Sie diese Adresse in Ihren Browser:",
    reason: (inviter: string) =>
      `Sie erhalten diese Nachricht, weil ${inviter} Sie eingeladen hat.`,
  },
  en: {
    subject: (organisation: string) => `Invitation to the workspace of ${organisation}`,
    preview: "Setting up takes less than two minutes. You need no password.",
    kicker: "Invitation",
    title: "Your workspace is ready",
    invites: (inviter: string, organisation: string) =>
      `${inviter} invites you to the workspace of ${organisation}. You find your AI use cases there, the first measures, and who does what by when.`,
    action: "See the invitation",
    roles: "What you may do there:",
    role: {
      admin: "Administration: invite people, give roles, look after package and invoices",
      approver: "Responsibility: approve AI use cases and decide about risks",
      editor: "Editing: keep AI use cases, measures and evidence up to date",
      reader: "Reading: see everything and comment",
      guest: "Guest: see what was shared with you",
    },
    need: "Have your phone with an authenticator app at hand. It keeps out anybody who has your mailbox only.",
    valid: (day: string) => `The invitation is valid for seven days, until ${day}, and works once.`,
    notYou: "You did not expect this? Then do nothing: without you it opens no access.",
    copy: "The button does not respond? Copy this address into your browser:",
    reason: (inviter: string) => `You receive this message because ${inviter} invited you.`,
  },
} as const;

export const invitationSubject = (locale: Locale, organisation: string) =>
  words[locale].subject(oneLine(organisation, 80));

/** Says who invites, into what, and what each role means; the page behind the link has the button that accepts. */
export function Invitation(props: InvitationProps & { locale: Locale; sender: Sender }) {
  const { link, locale, sender, roles } = props;
  const t = words[locale];
  const organisation = oneLine(props.organisation, 80);
  const inviter = oneLine(props.inviter, 80);
  const look = { preview: t.preview, kicker: t.kicker, title: t.title, reason: t.reason(inviter) };
  return (
    <Layout locale={locale} sender={sender} subject={t.subject(organisation)} {...look}>
      <Paragraph>{greeting(locale, props.name)}</Paragraph>
      <Paragraph>{t.invites(inviter, organisation)}</Paragraph>
      <Action href={link}>{t.action}</Action>
      <Paragraph>{t.roles}</Paragraph>
      <Bullets items={roles.map((role) => t.role[role])} />
      <Quiet>{t.need}</Quiet>
      <Quiet>{t.valid(oneLine(props.validUntil, 40))}</Quiet>
      <Quiet>{t.notYou}</Quiet>
      <Rule />
      <WrittenLink href={link}>{t.copy}</WrittenLink>
    </Layout>
  );
}
