import { daysAfter, type Day } from "#app/domain/catalogue/time/day.ts";
import type { Vendor, VendorSwitch } from "#app/domain/catalogue/vendor-types.ts";
import { isDue, vendorFacts } from "#app/domain/catalogue/vendors.ts";
import { typeset } from "#app/i18n/typography.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** A vendor's switch that a measure is about, in words. */
export interface SwitchView {
  id: string;
  name: string;
  where: string | null;
  effect: string;
  default: VendorSwitch["default"];
  note: string | null;
  /** What the catalogue says of it is older than its time. */
  due: boolean;
}

/** The switches of all vendors that a measure is about, vendors in the order of the file. */
export function switchesOf(
  measure: string,
  locale: Locale,
  today: Day,
): { vendor: string; name: string; switches: SwitchView[] }[] {
  return vendorFacts.vendors
    .map(({ id, name, switches }) => ({
      vendor: id,
      name,
      switches: switches
        .filter(({ measureIds }) => measureIds.includes(measure))
        .map((one) => view(one, locale, today)),
    }))
    .filter(({ switches }) => switches.length > 0);
}

const view = (one: VendorSwitch, locale: Locale, today: Day): SwitchView => ({
  id: one.id,
  name: typeset(one.name),
  where: one.where === "unknown" ? null : typeset(one.where),
  effect: typeset(one.effect[locale]),
  default: one.default,
  note: one.defaultNote ? typeset(one.defaultNote[locale]) : null,
  due: isDue(one, today),
});

/** What the evidence of a look at a switch begins with: its name, its place, and the last day of its time. */
export interface SwitchEvidence {
  vendor: string;
  name: string;
  where: string | null;
  validUntil: Day;
}

/** „Erneut prüfen in 90 Tagen“: vendors move and rename switches. Undefined for one that is not of this measure. */
export function switchEvidence(
  measure: string,
  switchId: string,
  today: Day,
): SwitchEvidence | undefined {
  const found = vendorFacts.vendors
    .flatMap((vendor) => vendor.switches.map((one): [Vendor, VendorSwitch] => [vendor, one]))
    .find(([, one]) => one.id === switchId && one.measureIds.includes(measure));
  if (!found) return undefined;
  const [vendor, one] = found;
  return {
    vendor: vendor.name,
    name: one.name,
    where: one.where === "unknown" ? null : one.where,
    validUntil: daysAfter(today, one.recheckDays),
  };
}
