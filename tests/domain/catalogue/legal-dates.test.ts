import { describe, expect, test } from "vitest";
import { legalRef } from "#app/domain/catalogue/catalogue.ts";
import {
  legalStatus,
  referenceView,
  sinceOrFrom,
  validity,
} from "#app/domain/catalogue/legal-dates.ts";
import legalRefFile from "#app/domain/catalogue/legal-refs.json" with { type: "json" };
import { daysAfter } from "#app/domain/catalogue/time/day.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import type { LegalRefs } from "#app/domain/catalogue/types.ts";

const { refs } = legalRefFile as LegalRefs;

describe("the day the law changes", () => {
  test("is the day in Berlin, winter and summer", () => {
    expect(todayInBerlin(new Date("2026-12-01T22:59:59.999Z"))).toBe("2026-12-01");
    expect(todayInBerlin(new Date("2026-12-01T23:00:00Z"))).toBe("2026-12-02");
    expect(todayInBerlin(new Date("2026-08-01T21:59:59Z"))).toBe("2026-08-01");
    expect(todayInBerlin(new Date("2026-08-01T22:00:00Z"))).toBe("2026-08-02");
  });

  test("counts days over the end of a month and of a leap year's February", () => {
    expect(daysAfter("2026-11-23", 90)).toBe("2027-02-21");
    expect(daysAfter("2028-02-28", 1)).toBe("2028-02-29");
  });

  test.each([
    ["2027-12-01", "gilt ab 02.12.2027", "applies from 02/12/2027", "ab 2. Dezember 2027"],
    ["2027-12-02", "gilt seit 02.12.2027", "applies since 02/12/2027", "seit dem 2. Dezember 2027"],
    ["2031-01-01", "gilt seit 02.12.2027", "applies since 02/12/2027", "seit dem 2. Dezember 2027"],
  ])("rolls over: %s", (today, german, english, inText) => {
    const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");
    expect(plain(referenceView("aia-26", "de", today).validity)).toBe(german);
    expect(plain(referenceView("aia-26", "en", today).validity)).toBe(english);
    expect(plain(sinceOrFrom("aia-26", "de", today))).toBe(inText);
  });

  test("is said in English in the middle of a sentence", () => {
    const words = (today: string) => sinceOrFrom("aia-50-1", "en", today).replaceAll("\u00a0", " ");
    expect(words("2026-08-01")).toBe("from 2 August 2026");
    expect(words("2026-08-02")).toBe("since 2 August 2026");
  });
});

describe("a date belongs", () => {
  test("to norms, not to rulings and publications, whose label dates them", () => {
    const dated = refs.filter((ref) => validity(ref, "2026-11-25"));
    expect(dated.length).toBeGreaterThan(60);
    for (const { id, label } of dated)
      expect(label.de, id).toMatch(/DSGVO|KI-VO|VO \(EU\)|KI-MIG|BSIG|DDG|UStG|BFSG/);
    expect(validity(legalRef("cjeu-schufa"), "2026-11-25")).toBeUndefined();
    expect(validity(legalRef("edpb-28-2024"), "2026-11-25")).toBeUndefined();
  });

  test("to no norm without one", () => {
    expect(referenceView("stgb-201", "de", "2026-11-25")).not.toHaveProperty("validity");
    expect(() => sinceOrFrom("stgb-201", "de", "2026-11-25")).toThrow("stgb-201");
  });
});

test("the legal status is the day of the file", () => {
  expect(legalStatus("de")).toBe("23.11.2026");
  expect(legalStatus("en")).toBe("23/11/2026");
});
