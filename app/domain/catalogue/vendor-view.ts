import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { typeset } from "#app/i18n/typography.ts";
import { measure, useCase } from "./catalogue.ts";
import type { Day } from "./time/day.ts";
import type { Localised } from "./types.ts";
import type { Source, SourceStatus, Vendor, VendorSwitch } from "./vendor-types.ts";
import { isDue, vendorFacts } from "./vendors.ts";

/** What stands behind a statement; the source is missing where nothing was looked up. */
export type Backing = { status: SourceStatus; source: Source };

export type VendorView = ReturnType<typeof vendorView>;

/** One vendor with everything known about it, in one language, for a calendar day. „unknown“ becomes a missing value. */
export function vendorView(vendor: Vendor, locale: Locale, today: Day) {
  const say = (text: Localised) => typeset(text[locale]);
  return {
    id: vendor.id,
    name: vendor.name,
    systems: vendor.systems,
    features: vendor.features.map((one) => ({
      id: one.id,
      name: typeset(one.name),
      what: say(one.what),
      dataIn: say(one.dataIn),
      resultsOut: say(one.resultsOut),
      useCases: one.useCaseIds.map((id) => ({ id, title: useCase(id).title[locale] })),
      ...backing(one),
    })),
    switches: vendor.switches.map((one) => switchView(one, locale, today)),
    contracts: vendor.contracts.map((one) => ({
      id: one.id,
      name: typeset(one.name),
      note: say(one.note),
      ...backing(one),
    })),
    hosting: { note: say(vendor.hosting.note), ...backing(vendor.hosting) },
    incidents: vendor.incidents.map((one) => ({
      date: partOfDate(one.date, locale),
      what: say(one.what),
      ...backing(one),
    })),
    ...howToRead(locale),
  };
}

function howToRead(locale: Locale) {
  const { fieldNotes, meta } = vendorFacts;
  return {
    asOf: formatDate(new Date(meta.asOf), locale),
    neutral: typeset(fieldNotes.neutral[locale]),
  };
}

function switchView(one: VendorSwitch, locale: Locale, today: Day) {
  return {
    id: one.id,
    name: typeset(one.name),
    effect: typeset(one.effect[locale]),
    default: one.default,
    defaultNote: one.defaultNote && typeset(one.defaultNote[locale]),
    where: known(one.where),
    whoMayChange: known(one.whoMayChange),
    measures: one.measureIds.map((id) => measure(id).title[locale]),
    checkedOn: formatDate(new Date(one.checkedOn), locale),
    due: isDue(one, today),
    ...backing(one),
  };
}

/** All vendors in short, in the order of the file. */
export function vendorList(locale: Locale, today: Day) {
  const vendors = vendorFacts.vendors.map(({ id, name, systems, features, switches }) => ({
    id,
    name,
    systems,
    features: features.length,
    switches: switches.length,
    due: switches.filter((one) => isDue(one, today)).length,
  }));
  return { vendors, ...howToRead(locale) };
}

const backing = ({ status, source }: Backing): Backing => ({
  status,
  source: source && { ...source, title: typeset(source.title) },
});

const known = (text: string): string | undefined =>
  text === "unknown" ? undefined : typeset(text);

/** 2025, August 2025 or 14.11.2026: as exact as the source. */
function partOfDate(date: string, locale: Locale): string {
  if (date.length === 4) return date;
  if (date.length > 7) return formatDate(new Date(date), locale);
  const options = { month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(date));
}
