import { greeting, type Locale } from "./greeting.ts";
import { Layout, type Sender } from "./layout.tsx";
import { OtherLink, Paragraph, Quiet } from "./parts.tsx";

export interface OwnDataChangedProps {
  what: "news-withdrawn" | "call-withdrawn" | "corrected" | "deleted";
  link: string;
}

const words = {
  de: {
    subject: "Ihre Daten: erledigt",
    preview: "Wir haben ausgeführt, was Sie gewünscht haben.",
    kicker: "Ihre Daten",
    title: "Erledigt",
    done: {
      "news-withdrawn":
        "Ihre Einwilligung in Fachinformationen per E-Mail ist widerrufen. Sie bekommen keine mehr.",
      "call-withdrawn": "Ihre Einwilligung in Anrufe ist widerrufen. Wir rufen Sie nicht mehr an.",
      corrected: "Ihre Angaben sind geändert.",
      deleted:
        "Ihre Daten sind gelöscht: Ihre Angaben, Ihre Checks mit allen Antworten, Ihre Berichte und Ihre Termine. Von Einwilligungen behalten wir nur den Nachweis ohne Ihre Adresse.",
    },
    notYou:
      "Das waren nicht Sie? Dann hat jemand den Link aus einer Ihrer E-Mails benutzt. Bitte antworten Sie uns.",
    look: "Ihre Daten ansehen",
    home: "Zur Startseite",
    reason: "Sie erhalten diese Nachricht einmalig zur Bestätigung.",
  },
  en: {
    subject: "Your data: done",
    preview: "We have done what you asked for.",
    kicker: "Your data",
    title: "Done",
    done: {
      "news-withdrawn":
        "Your consent to professional information by e-mail is withdrawn. You will receive no more.",
      "call-withdrawn": "Your consent to calls is withdrawn. We will not call you any more.",
      corrected: "Your details have been changed.",
      deleted:
        "Your data are deleted: your details, your checks with all answers, your reports and your meetings. Of consents we keep only the proof, without your address.",
    },
    notYou:
      "Was this not you? Then somebody used the link from one of your e-mails. Please reply to us.",
    look: "See your data",
    home: "Go to the home page",
    reason: "You are receiving this message once, as a confirmation.",
  },
} as const;

export const ownDataChangedSubject = (locale: Locale) => words[locale].subject;

/** Confirms what somebody did by the link to their own data; says nothing of the data themselves. */
export function OwnDataChanged(props: OwnDataChangedProps & { locale: Locale; sender: Sender }) {
  const { what, link, locale, sender } = props;
  const { done, ...t } = words[locale];
  return (
    <Layout locale={locale} sender={sender} {...t}>
      <Paragraph>{greeting(locale, null)}</Paragraph>
      <Paragraph>{done[what]}</Paragraph>
      <OtherLink href={link}>{what === "deleted" ? t.home : t.look}</OtherLink>
      <Quiet>{t.notYou}</Quiet>
    </Layout>
  );
}
