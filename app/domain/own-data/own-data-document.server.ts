import { company } from "#app/domain/catalogue/company.ts";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import type { Channel } from "#app/domain/leads/consent-wordings.ts";
import type { CompanySize, Sharing } from "#app/domain/leads/contact.ts";
import type { Answers } from "#app/domain/self-check/answers.ts";
import type { Result } from "#app/domain/self-check/evaluate.ts";
import { resultView } from "#app/domain/self-check/result-view.ts";
import { formatDate, formatTime } from "#app/i18n/format.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { type Typeset, typesetPdf } from "#app/vendors/pdf.ts";
import type { OwnData } from "./own-data.server.ts";

/** Everything kept of somebody as tagged PDF (PDF/UA-1), to read and to print (Art. 15 GDPR). */
export function ownDataPdf(data: OwnData, locale: Locale, now: Date): Promise<Typeset> {
  return typesetPdf("record", ownDataDocument(data, locale, now));
}

/** All words of the document; the template only places them. Times by the clock in Berlin. */
export function ownDataDocument(data: OwnData, locale: Locale, now: Date) {
  const t = i18nFor(locale).getFixedT(locale, "ownData");
  const words = i18nFor(locale).getFixedT(locale, "document");
  const made = formatDate(now, locale);
  const { email } = data.contact;
  return {
    lang: locale,
    title: t("title"),
    author: company.name,
    date: now.toISOString().slice(0, 10),
    heading: t("title"),
    lead: words("ownData.lead", { company: company.name, made, email }),
    sections: sections(data, locale, now).filter(({ facts }) => facts.length > 0),
    footer: words("ownData.footer", { company: company.name, made }),
    page: words("page"),
  };
}

const fact = (term: string, value: string) => ({ term, value, exact: false });

function sections(data: OwnData, locale: Locale, now: Date) {
  const t = i18nFor(locale).getFixedT(locale, "ownData");
  const words = i18nFor(locale).getFixedT(locale, "document");
  const at = (moment: Date) => formatTime(moment, locale);
  const plain = (title: string, facts: ReturnType<typeof fact>[]) => ({
    title,
    quote: null,
    facts,
  });
  const offer = i18nFor(locale).getFixedT(locale, "offer");
  const { messages, appointments, offers, notes } = data;
  return [
    plain(t("kept"), contactFacts(data, locale)),
    ...data.checks.map((check) => checkSection(check, locale, now)),
    ...data.consents.map(({ channel, ...consent }) => ({
      title: t(`consents.channels.${channel as Channel}`),
      quote: { lang: consent.language, text: consent.wording },
      facts: [
        fact(words("ownData.confirmedAt"), at(consent.confirmedAt)),
        ...(consent.withdrawnAt
          ? [fact(words("ownData.withdrawnAt"), at(consent.withdrawnAt))]
          : []),
      ],
    })),
    plain(
      t("appointment"),
      appointments.map(({ startsAt, status, message }) => {
        const time = at(startsAt);
        const standing = status === "cancelled" ? t("cancelled", { at: time }) : time;
        return fact(standing, message ?? words("ownData.untold"));
      }),
    ),
    plain(
      words("ownData.messages"),
      messages.map((one) => fact(t("message", { at: at(one.at) }), one.text)),
    ),
    plain(
      t("offers"),
      offers.map((one) =>
        fact(
          t("offer", { at: at(one.createdAt) }),
          `${offer(`package.${one.package as PackageId}`)} · ${one.contactName} · ${one.contactEmail}`,
        ),
      ),
    ),
    plain(
      t("notes"),
      notes.map((one) => fact(words("ownData.note", { at: at(one.at) }), one.text)),
    ),
  ];
}

function contactFacts({ contact, furtherAddresses }: OwnData, locale: Locale) {
  const t = i18nFor(locale).getFixedT(locale, "ownData");
  const form = i18nFor(locale).getFixedT(locale, "report");
  const { companySize } = contact;
  const size = companySize ? form(`form.sizes.${companySize as CompanySize}`) : null;
  const told: [string, string | null][] = [
    [form("form.firstName"), contact.firstName],
    [form("form.company"), contact.company],
    [form("form.companySize"), size],
    [form("form.crm"), contact.crm],
    [form("form.phone"), contact.phone],
  ];
  return [
    fact(t("email"), [contact.email, ...furtherAddresses].join(" · ")),
    fact(t("since"), formatDate(contact.createdAt, locale)),
    ...told.flatMap(([term, value]) => (value === null ? [] : [fact(term, value)])),
  ];
}

function checkSection(check: OwnData["checks"][number], locale: Locale, now: Date) {
  const words = i18nFor(locale).getFixedT(locale, "document");
  const form = i18nFor(locale).getFixedT(locale, "report");
  const { answers, result, rulesVersion, shared } = check;
  const view = resultView(result as Result, answers as Answers, rulesVersion, locale, now);
  return {
    title: words("ownData.answers", { at: formatTime(check.createdAt, locale) }),
    quote: null,
    facts: [
      ...view.answers.map(({ text, given }) => fact(text, given.join(" · "))),
      fact(view.useCase, view.label),
      fact(words("ownData.shared"), form(`form.sharings.${shared as Sharing}.label`)),
    ],
  };
}
