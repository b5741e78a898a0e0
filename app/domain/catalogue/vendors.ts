import { daysAfter, type Day } from "./time/day.ts";
import vendorFile from "./vendors.json" with { type: "json" };
import type { Vendor, VendorFeature, Vendors, VendorSwitch } from "./vendor-types.ts";

/** Facts on CRM and AI vendors in the file's order: a checklist for the own system, not a statement about it. */
export const vendorFacts = vendorFile as Vendors;

const { vendors } = vendorFacts;

/** The vendor of an address, however it is capitalised. */
export const findVendor = (id: string): Vendor | undefined =>
  vendors.find((vendor) => vendor.id === id.toLowerCase());

/** Due once the day of the check is more than `recheckDays` ago. */
export const isDue = (one: Pick<VendorSwitch, "checkedOn" | "recheckDays">, today: Day): boolean =>
  daysAfter(one.checkedOn, one.recheckDays) < today;

/** What the vendors offer for a use case, vendors without such a feature left out. */
export function featuresFor(useCaseId: string): { vendor: Vendor; features: VendorFeature[] }[] {
  return vendors
    .map((vendor) => ({
      vendor,
      features: vendor.features.filter((one) => one.useCaseIds.includes(useCaseId)),
    }))
    .filter(({ features }) => features.length > 0);
}
