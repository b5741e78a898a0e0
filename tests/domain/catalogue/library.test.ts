import { describe, expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { useCaseView } from "#app/domain/catalogue/use-case-view.ts";
import { findVendor, isDue, vendorFacts } from "#app/domain/catalogue/vendors.ts";
import { vendorList, vendorView } from "#app/domain/catalogue/vendor-view.ts";
import { texts as german } from "#app/i18n/de/texts.ts";
import { locales } from "#app/i18n/locale.ts";
import { idOfSlug, slugOf, idsWithSlug } from "#app/i18n/slugs.ts";

const ids = rules.useCases.map(({ id }) => id);
const { vendors } = vendorFacts;

describe("the use cases", () => {
  test("all have a slug of their own in both languages, in the order of the catalogue", () => {
    expect(idsWithSlug).toEqual(ids);
    for (const locale of locales) {
      const slugs = ids.map((id) => slugOf(id, locale));
      expect(new Set(slugs).size).toBe(ids.length);
      expect(slugs.join(" ")).toMatch(/^[a-z -]+$/);
      for (const id of ids) {
        expect(idOfSlug(slugOf(id, locale).toUpperCase(), locale)).toBe(id);
      }
    }
    expect(idOfSlug("lead-scoring", "de")).toBeUndefined();
    expect(idOfSlug("lead-bewertung", "en")).toBeUndefined();
    for (const name of ["other", "constructor", "__proto__", ""])
      expect(idOfSlug(name, "en")).toBeUndefined();
  });

  test("all have results in words", () => {
    expect(Object.keys(german.library.results)).toEqual(ids);
  });

  test.each(ids)("%s has a whole view in both languages", (id) => {
    for (const locale of locales) {
      const view = useCaseView(id, locale, "2026-11-25");
      for (const list of [view.dataIn, view.people, view.mistakes, view.measures, view.bases])
        expect(list.length).toBeGreaterThan(0);
      expect(view.risks.map(({ dimension }) => dimension)).toEqual([
        "trust",
        "liability",
        "recovery",
      ]);
      expect(JSON.stringify(view)).not.toMatch(/undefined|null/);
      expect(view.question).toBe("q01-use-case");
      expect(JSON.stringify(view)).not.toContain("'");
    }
  });

  test("the class of the AI Act carries its date, and the dates roll over", () => {
    const dates = (today: string) =>
      useCaseView("credit-scoring", "de", today).aiAct.references.map(({ validity }) => validity);
    expect(dates("2027-12-01")).toEqual(["gilt ab\u00a002.12.2027", "gilt ab\u00a002.12.2027"]);
    expect(dates("2027-12-02")).toEqual(["gilt seit\u00a002.12.2027", "gilt seit\u00a002.12.2027"]);
  });
});

describe("the vendors", () => {
  test("are the eleven of the file, HubSpot and Salesforce first", () => {
    expect(vendors).toHaveLength(11);
    expect(vendors.slice(0, 2).map(({ id }) => id)).toEqual(["hubspot", "salesforce"]);
    expect(findVendor("HUBSPOT")?.name).toBe("HubSpot");
    expect(findVendor("constructor")).toBeUndefined();
  });

  test("have their own ids, and every entry beneath them has one of its own", () => {
    const below = vendors.flatMap(({ features, switches, contracts }) => [
      ...features,
      ...switches,
      ...contracts,
    ]);
    for (const list of [vendors, below])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  test("say of each switch when it is due: one day after the last day of its term", () => {
    const one = { checkedOn: "2026-11-23", recheckDays: 90 };
    expect(isDue(one, "2027-02-21")).toBe(false);
    expect(isDue(one, "2027-02-22")).toBe(true);
    const due = (today: string) =>
      vendorList("de", today).vendors.reduce((sum, vendor) => sum + vendor.due, 0);
    expect(due("2020-01-01")).toBe(0);
    expect(due("2030-01-01")).toBe(vendors.flatMap(({ switches }) => switches).length);
  });

  test.each(vendors)("$name: what is unknown is missing, not named", (vendor) => {
    for (const locale of locales) {
      const view = vendorView(vendor, locale, "2026-11-25");
      expect(JSON.stringify(view)).not.toContain("'");
      expect(view.switches).toHaveLength(vendor.switches.length);
      expect(view.features).toHaveLength(vendor.features.length);
      for (const one of view.switches)
        expect([one.where, one.whoMayChange]).not.toContain("unknown");
      for (const source of [...view.switches, ...view.features, ...view.contracts, view.hosting])
        if (source.source) expect(source.source.address).toMatch(/^https:\/\/\S+$/);
        else expect(source.status).toBe("K");
    }
  });
});
