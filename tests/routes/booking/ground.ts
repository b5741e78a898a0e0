import { beforeAll, beforeEach, expect } from "vitest";
import "#tests/support/database.ts";
import { appHandler, type TestApp } from "#tests/support/app.ts";
import { forgetAppointments, openCalendar } from "#tests/support/calendars.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import type { Fields } from "#tests/support/visitor.ts";
import { type Page, read } from "../page.ts";

const everyDay = [{ days: [1, 2, 3, 4, 5, 6, 7], start: "09:00", end: "12:00" }];

/** Anna can be met every morning, so that there is a time whenever the tests run. */
export const openMornings = () => openCalendar(people.anna.id, null, everyDay);

export const german = { page: "/erstgespraech", booked: "/erstgespraech/gebucht" };
export const english = { page: "/en/first-consultation", booked: "/en/first-consultation/booked" };

let senders = 0;
/** Everybody comes from an address of their own. */
export const fromElsewhere = () => ({
  "x-forwarded-for": `2001:db8:${(senders += 1).toString(16)}::1`,
});

export const times = (page: Page) =>
  page
    .all("input")
    .filter(({ attributes }) => attributes.name === "time")
    .map(({ attributes }) => attributes.value ?? "");
export const valueOf = (page: Page, name: string) =>
  page.all("input").find(({ attributes }) => attributes.name === name)?.attributes.value;

export const typed = {
  name: "Katrin Beispiel",
  email: "katrin@muster-vertrieb.example",
  phone: "+49 30 123456",
  company: "Muster & Söhne",
  topic: "planned-use",
  message: "Zeile eins\r\nZeile „zwei“ <b>",
  way: "phone",
  zone: "Europe/Berlin",
};

export interface BookingGround {
  app(): TestApp;
  open(path?: string): Promise<Page>;
  send(fields: Fields, path?: string): Promise<Page>;
  /** The form of a fresh page, filled in for its first time. */
  filled(other?: Fields): Promise<Fields>;
}

/** The product with one consultant and without any appointment before each test. */
export function bookingGround(): BookingGround {
  let app: TestApp;
  beforeAll(async () => {
    app = await appHandler();
    app.site.trustedProxyHops = 1;
    await enrolHouse();
    await openMornings();
  });
  beforeEach(() => forgetAppointments());
  const open = async (path = german.page) => read(await app.request(path));
  return {
    app: () => app,
    open,
    send: async (fields, path = german.booked) =>
      read(await app.post(path, fields, fromElsewhere())),
    filled: async (other = {}) => {
      const page = await open();
      const form = { key: valueOf(page, "key") ?? "", report: "", shown: "" };
      return { ...typed, time: times(page)[0] ?? "", ...form, ...other };
    },
  };
}

/** Everything that was typed is there again. */
export function expectTyped(page: Page): void {
  for (const name of ["name", "email", "phone", "company"] as const)
    expect(valueOf(page, name)).toBe(typed[name]);
  expect(page.html).toContain('<option value="planned-use" selected="">');
  expect(page.html).toMatch(/Zeile eins\r?\nZeile „zwei“ &lt;b&gt;<\/textarea>/);
}
