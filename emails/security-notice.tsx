import { greeting, type Locale, oneLine } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { Action, Paragraph, Quiet, Rule, WrittenLink } from "./parts.tsx";

type What =
  | "passkey-added"
  | "passkey-removed"
  | "app-renewed"
  | "app-removed"
  | "codes-renewed"
  | "code-used"
  | "new-device"
  | "methods-reset";

export interface SecurityNoticeProps {
  what: What;
  /** Of the passkey or the device. */
  name?: string | null;
  /** How many recovery codes are left. */
  left?: number;
  /** When it happened, as it is shown. */
  at: string;
  /** Page with the ways to sign in and the sessions; it asks for a sign-in itself. */
  link: string;
}

interface Said {
  subject: string;
  happened: (name: string, left: number) => string;
}

const de: Record<What, Said> = {
  "passkey-added": {
    subject: "Neuer Passkey für Ihren Zugang",
    happened: (name) => `zu Ihrem Zugang wurde der Passkey „${name}“ hinzugefügt.`,
  },
  "passkey-removed": {
    subject: "Passkey entfernt",
    happened: (name) => `aus Ihrem Zugang wurde der Passkey „${name}“ entfernt.`,
  },
  "app-renewed": {
    subject: "Neue Authenticator-App für Ihren Zugang",
    happened: () => "für Ihren Zugang wurde eine neue Authenticator-App eingerichtet.",
  },
  "app-removed": {
    subject: "Authenticator-App entfernt",
    happened: () => "aus Ihrem Zugang wurde die Authenticator-App entfernt.",
  },
  "codes-renewed": {
    subject: "Neue Notfallcodes für Ihren Zugang",
    happened: () =>
      "für Ihren Zugang wurden neue Notfallcodes erzeugt. Ältere Codes gelten nicht mehr.",
  },
  "code-used": {
    subject: "Ein Notfallcode wurde benutzt",
    happened: (_, left) =>
      `mit Ihrem Zugang wurde ein Notfallcode benutzt. ${left === 1 ? "Ein Code ist" : `${left} Codes sind`} noch übrig.`,
  },
  "new-device": {
    subject: "Anmeldung auf einem neuen Gerät",
    happened: (name) =>
      `mit Ihrem Zugang hat sich jemand auf einem Gerät oder in einem Netz angemeldet, das wir noch nicht kennen${name ? `: ${name}` : ""}.`,
  },
  "methods-reset": {
    subject: "Ihre Anmeldung wurde zurückgesetzt",
    happened: () =>
      "die Administration des Portals hat Ihre Wege zur Anmeldung zurückgesetzt. Bei der nächsten Anmeldung richten Sie sie neu ein.",
  },
};

const en: Record<What, Said> = {
  "passkey-added": {
    subject: "New passkey for your access",
    happened: (name) => `The passkey “${name}” was added to your access.`,
  },
  "passkey-removed": {
    subject: "Passkey removed",
    happened: (name) => `The passkey “${name}” was removed from your access.`,
  },
  "app-renewed": {
    subject: "New authenticator app for your access",
    happened: () => "A new authenticator app was set up for your access.",
  },
  "app-removed": {
    subject: "Authenticator app removed",
    happened: () => "The authenticator app was removed from your access.",
  },
  "codes-renewed": {
    subject: "New recovery codes for your access",
    happened: () => "New recovery codes were made for your access. Older codes no longer work.",
  },
  "code-used": {
    subject: "A recovery code was used",
    happened: (_, left) =>
      `A recovery code was used with your access. ${left === 1 ? "One code is" : `${left} codes are`} left.`,
  },
  "new-device": {
    subject: "Sign-in on a new device",
    happened: (name) =>
      `Somebody signed in with your access on a device or in a network we do not know yet${name ? `: ${name}` : ""}.`,
  },
  "methods-reset": {
    subject: "Your sign-in was reset",
    happened: () =>
      "The administration of the portal reset your ways to sign in. You set them up anew the next time you sign in.",
  },
};

const words = {
  de: {
    said: de,
    kicker: "Sicherheit",
    when: (at: string) => `Zeitpunkt: ${at}.`,
    you: "Waren Sie das? Dann ist nichts zu tun.",
    notYou:
      "Waren Sie es nicht? Melden Sie sich an, beenden Sie fremde Anmeldungen und erneuern Sie Ihre Wege zur Anmeldung. Antworten Sie uns bitte auch auf diese Nachricht.",
    action: "Anmeldung und Sicherheit öffnen",
    copy: "Die Schaltfläche reagiert nicht? Kopieren Sie diese Adresse in Ihren Browser:",
    reason: "Sie erhalten diese Nachricht, weil sich an Ihrem Zugang etwas geändert hat.",
  },
  en: {
    said: en,
    kicker: "Security",
    when: (at: string) => `When: ${at}.`,
    you: "Was it you? Then there is nothing to do.",
    notYou:
      "Was it not you? Sign in, end unfamiliar sign-ins and renew your ways to sign in. Please also reply to this message.",
    action: "Open sign-in and security",
    copy: "The button does not respond? Copy this address into your browser:",
    reason: "You receive this message because something about your access has changed.",
  },
} as const;

export const securityNoticeSubject = (locale: Locale, what: What) =>
  words[locale].said[what].subject;

/** Says what happened, when, and what to do if it was somebody else. Opens nothing by itself. */
export function SecurityNotice(props: SecurityNoticeProps & { locale: Locale; sender: Sender }) {
  const { what, at, link, locale, sender, left = 0 } = props;
  const t = words[locale];
  const { subject, happened } = t.said[what];
  const sentence = happened(oneLine(props.name ?? "", 80), left);
  const look = { kicker: t.kicker, title: subject, reason: t.reason, preview: t.when(at) };
  return (
    <Layout locale={locale} sender={sender} subject={subject} {...look}>
      <Paragraph>{greeting(locale, null)}</Paragraph>
      <Paragraph>{sentence}</Paragraph>
      <Paragraph>{t.when(oneLine(at, 60))}</Paragraph>
      <Quiet>{t.you}</Quiet>
      <Quiet>{t.notYou}</Quiet>
      <Action href={link}>{t.action}</Action>
      <Rule />
      <WrittenLink href={link}>{t.copy}</WrittenLink>
    </Layout>
  );
}
