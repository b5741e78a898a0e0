import type { PaperFacts, PaperKind } from "#app/domain/billing/contract/papers.server.ts";
import { company } from "#app/domain/catalogue/company.ts";
import { formatDay, formatMoney, formatTime, todayInBerlin } from "#app/i18n/format.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { legalValues, postalAddress } from "#app/domain/catalogue/legal-values.ts";

type Pair = [term: string, value: string];

interface Section {
  title: string;
  text: string[];
  facts: Pair[];
  table: null;
}

const section = (title: string, parts: Partial<Section>): Section => ({
  title,
  text: [],
  facts: [],
  table: null,
  ...parts,
});

/** All words of a contract paper; the template only places them. */
export function paperDocument(kind: PaperKind, facts: PaperFacts, locale: Locale) {
  const t = i18nFor(locale).getFixedT(locale, "papers");
  const today = todayInBerlin();
  return {
    lang: locale,
    title: `${t(`${kind}.title`)}, ${facts.client}`,
    heading: t(`${kind}.title`),
    lead: t(`${kind}.lead`, { company: company.name }),
    author: company.name,
    date: today,
    facts: [
      ...partiesOf(facts, locale),
      ...(isSample() ? [[t("sample"), t("sampleText")] as Pair] : []),
    ],
    sections: sectionsOf(kind, facts, locale),
    footer: `${company.name} · ${formatDay(today, locale)}`,
    page: t("page"),
  };
}

/** As long as the company has not put in its own texts. */
const isSample = () => company.documents.processing.version.startsWith("Muster");

function partiesOf({ client, customer }: PaperFacts, locale: Locale): Pair[] {
  const t = i18nFor(locale).getFixedT(locale, "papers");
  const { name, street, postalCode, city } = customer;
  const who = name === client ? name : `${name} (${client})`;
  return [
    [t("client"), `${who}\n${street}, ${postalCode} ${city}`],
    [t("company"), `${company.name}\n${postalAddress()}`],
  ];
}

function sectionsOf(kind: PaperKind, facts: PaperFacts, locale: Locale): Section[] {
  if (kind === "order") return orderSections(facts, locale);
  if (kind === "processing") return processingSections(facts, locale);
  return kind === "appointment"
    ? appointmentSections(facts, locale)
    : noticeSections(facts, locale);
}

function orderSections(facts: PaperFacts, locale: Locale): Section[] {
  const t = i18nFor(locale).getFixedT(locale, "papers");
  const offer = i18nFor(locale).getFixedT(locale, "offer");
  const { terms, startsOn, orderedBy, orderedAt, paidBy } = facts;
  const { termMonths: term, noticeMonths: count, documents, setupCents } = terms;
  const from = formatDay(startsOn, locale);
  return [
    section(t("order.what"), {
      facts: [
        [t("order.package"), offer(`package.${facts.package}`)],
        [offer("accept.net"), formatMoney(terms.offer.monthlyCents, locale)],
        ...(setupCents ? [[offer("accept.setup"), formatMoney(setupCents, locale)] as Pair] : []),
        [offer("client.useCases"), String(terms.offer.useCases)],
        [offer("client.members"), String(terms.offer.members)],
        [offer("client.term"), offer("client.termValue", { term, from, count })],
        [t("order.paidBy"), t(`order.way.${paidBy}`)],
        [offer("client.documents"), offer("client.documentsValue", documents)],
        [
          t("order.ordered"),
          offer("client.by", { at: formatTime(orderedAt, locale), by: orderedBy }),
        ],
      ],
    }),
    section(t("order.tax"), { text: [t("order.taxText")] }),
  ];
}

function processingSections({ agreement }: PaperFacts, locale: Locale): Section[] {
  const t = i18nFor(locale).getFixedT(locale, "papers");
  const { parts } = i18nFor(locale).getFixedT(locale, "contract")("processing", {
    returnObjects: true,
    ...legalValues(locale),
  });
  const signed = agreement
    ? t("processing.accepted", {
        by: agreement.by,
        at: formatTime(agreement.at, locale),
        version: agreement.version,
      })
    : t("processing.notAccepted");
  return [
    ...Object.values(parts).map(({ title, text }) => section(title, { text: [...text] })),
    section(t("processing.conclusion"), { text: [signed] }),
  ];
}

function appointmentSections({ startsOn }: PaperFacts, locale: Locale): Section[] {
  const t = i18nFor(locale).getFixedT(locale, "papers");
  const from = formatDay(startsOn, locale);
  return [
    section(t("appointment.whom"), {
      text: [t("appointment.text", { company: company.name, from })],
      facts: contact(locale),
    }),
    section(t("appointment.tasks"), { text: [t("appointment.tasksText")] }),
    section(t("appointment.position"), { text: [t("appointment.positionText")] }),
    section(t("appointment.signature"), { text: [t("appointment.signatureText")] }),
  ];
}

function noticeSections({ customer, startsOn }: PaperFacts, locale: Locale): Section[] {
  const t = i18nFor(locale).getFixedT(locale, "papers");
  const { name, street, postalCode, city, email } = customer;
  return [
    section(t("notice.controller"), {
      facts: [
        [t("notice.name"), name],
        [t("notice.address"), `${street}, ${postalCode} ${city}`],
        [t("notice.email"), email],
      ],
    }),
    section(t("notice.officer"), {
      facts: [...contact(locale), [t("notice.from"), formatDay(startsOn, locale)]],
    }),
    section(t("notice.how"), { text: [t("notice.howText")] }),
  ];
}

const contact = (locale: Locale): Pair[] => {
  const t = i18nFor(locale).getFixedT(locale, "papers");
  const person = company.contactPerson?.name ?? company.representatives[0];
  return [
    [t("notice.name"), [company.name, ...(person ? [person] : [])].join(", ")],
    [t("notice.address"), postalAddress()],
    [t("notice.email"), company.email],
    [t("notice.phone"), company.phone],
  ];
};
