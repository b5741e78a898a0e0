import { formatDate, keepTogether } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { typeset } from "#app/i18n/typography.ts";
import { legalRef, legalRefIn, type Rules, rules } from "./catalogue.ts";
import legalRefFile from "./legal-refs.json" with { type: "json" };
import type { Day } from "./time/day.ts";
import type { LegalRef, Localised } from "./types.ts";

/** A reference as a page shows it. */
export interface ReferenceView {
  id: string;
  label: string;
  note: string;
  /** „gilt seit 02.08.2026“ or „gilt ab 02.12.2027“; missing where no date belongs to it. */
  validity?: string;
}

export type Validity = { kind: "since" | "from"; day: Day };

// Rulings and publications have a date of their own, but nothing in them begins to apply.
const publication = /^(?:bgh|bverwg|cjeu|com|dsk|edpb|eug|olg)-/;

const words: Record<Validity["kind"], Localised> = {
  since: { de: "gilt seit", en: "applies since" },
  from: { de: "gilt ab", en: "applies from" },
};

const dayInText: Record<Locale, Intl.DateTimeFormat> = { de: long("de-DE"), en: long("en-GB") };

function long(language: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
}

/**
 * Whether a norm applies on a calendar day in Berlin: "since" from its first day on, "from" before.
 * None for rulings, publications and norms without a date. Source: legal-refs.json, applicableFrom.
 */
export function validity(ref: LegalRef, today: Day): Validity | undefined {
  if (ref.applicableFrom === null || publication.test(ref.id)) return undefined;
  const kind = ref.applicableFrom <= today ? "since" : "from";
  return { kind, day: ref.applicableFrom };
}

/** A reference of an edition of the rules with its date for a day. An unknown id throws. */
export function referenceView(
  id: string,
  locale: Locale,
  today: Day,
  edition: Rules = rules,
): ReferenceView {
  const ref = legalRefIn(edition, id);
  const applies = validity(ref, today);
  const view = {
    id,
    label: keepTogether(ref.label[locale]),
    note: typeset(ref.note[locale]),
  };
  if (!applies) return view;
  const date = formatDate(new Date(applies.day), locale);
  return { ...view, validity: `${words[applies.kind][locale]}\u00a0${date}` };
}

/** „seit dem 2. August 2026“ or „ab 2. Dezember 2027“, for the middle of a sentence. A reference without a date throws. */
export function sinceOrFrom(id: string, locale: Locale, today: Day): string {
  const applies = validity(legalRef(id), today);
  if (!applies) throw new Error(`No date of application: ${id}`);
  const date = dateInText(applies.day, locale);
  if (locale === "en") return `${applies.kind} ${date}`;
  return applies.kind === "since" ? `seit dem ${date}` : `ab ${date}`;
}

/** „2. August 2026“ / “2 August 2026”, kept on one line. */
export const dateInText = (day: Day, locale: Locale): string =>
  dayInText[locale].format(new Date(day)).replaceAll(" ", "\u00a0");

/** The day on which the references were last checked as a whole: „Rechtsstand“. */
export const legalStatus = (locale: Locale): string =>
  formatDate(new Date(legalRefFile.meta.asOf), locale);
