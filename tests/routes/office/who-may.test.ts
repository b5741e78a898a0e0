import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { muster, people } from "#tests/support/people.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { addressOf, type PageKey } from "#app/i18n/addresses.ts";
import { locales } from "#app/i18n/locale.ts";
import { read } from "../page.ts";
import { dataOf, inOneLanguage } from "../product-addresses.ts";
import { loadSampleLeads } from "./sample-leads.ts";
import { as, enrolEverybody, type Somebody } from "./people-at-the-door.ts";

const app = await appHandler();

// Winning a client and cancelling are forms of a lead and an appointment, the audit trail is the administrators'; the walls of workspace and office try them.
type OfficePage = Exclude<
  Extract<PageKey, `office.${string}`>,
  | "office.lead.client"
  | "office.people"
  | "office.billing"
  | "office.invoice.credit"
  | "office.client.contract"
  | "office.client"
  | "office.client.time"
  | "office.client.time.entry"
  | "office.client.time.removal"
  | "office.client.ending"
  | "office.person.reset"
  | "office.client.sign-in"
  | "office.person.access"
  | "office.appointment.cancellation"
  | "office.lead.stage"
  | "office.lead.notes"
  | "office.lead.release"
  | "office.lead.deletion"
  | "office.lead.offer"
  | "office.offer.withdrawal"
  | "office.lead.merge"
  | "office.consent"
  | "office.consent.pdf"
  | "office.consent.file"
  | "office.audit"
  | "office.appointment.move"
  | "office.appointment.outcome"
  | "office.blocks.removal"
  | "office.hours.preview"
  | "office.feeds.revocation"
  | "office.calendars.address"
  | "office.calendars.removal"
>;
const everybody = ["nobody", "mertens", "kurz", "olga", "anna", "jonas"] as const;

/** Who gets in; all others are told that there is no such page. A page that is missing here does not compile. */
const mayEnter: Record<OfficePage, readonly Somebody[]> = {
  "office.leads": ["anna", "jonas"],
  "office.search": ["anna", "jonas"],
  "office.time": ["anna", "jonas"],
  "office.funnel": ["anna", "jonas"],
  "office.leads.export": ["anna", "jonas"],
  "office.leads.board": ["anna", "jonas"],
  "office.lead": ["anna", "jonas"],
  "office.clients": ["anna", "jonas"],
  "office.reviews": ["anna", "jonas"],
  "office.appointments": ["anna", "jonas"],
  "office.week": ["anna", "jonas"],
  "office.blocks": ["anna", "jonas"],
  "office.hours": ["anna", "jonas"],
  "office.why": ["anna", "jonas"],
  "office.calendars": ["anna", "jonas"],
  "office.feeds": ["anna", "jonas"],
};

const theirs = "00000000-0000-4000-8000-0000000f0e19";
let ours = "";

beforeAll(async () => {
  await enrolEverybody();
  ours = await loadSampleLeads();
  await asSuperuser(
    `insert into lead (organisation_id, id, email, language) values ($1, $2, 'fremd@beispiel.example', 'de')`,
    [muster.id, theirs],
  );
  await asSuperuser(
    `insert into self_check (organisation_id, lead_id, rules_version, language, answers, result)
     select $1, $2, rules_version, language, answers, result from self_check limit 1`,
    [muster.id, theirs],
  );
});

const leadIds = () => ({
  ours,
  "another organisation's": theirs,
  "nobody's": "00000000-0000-4000-8000-00000000dead",
  "no id": "abc",
  "an id too long": `${ours}0`,
  SQL: "'%20or%20true--",
  "a code name": "constructor",
});

const officePages = inOneLanguage.filter(({ page }) => page in mayEnter);

describe.each(everybody)("%s", (who) => {
  test("opens every office page, or is refused alike everywhere", async () => {
    const headers = await as(who);
    for (const { page, locale, path } of officePages) {
      const allowed = (mayEnter[page as OfficePage] as readonly string[]).includes(who);
      const addresses =
        page === "office.lead"
          ? Object.values(leadIds()).map((leadId) => path.replace(/[^/]+$/, leadId))
          : [path];
      for (const address of addresses) {
        const there = page !== "office.lead" || address.endsWith(`/${ours}`);
        const response = await app.request(address, { headers });
        const data = await app.request(dataOf(address), { headers });
        const body = await response.clone().text();
        if (who === "nobody") {
          expect([response.status, data.status], address).toEqual([302, 202]);
          expect(response.headers.get("location")).toBe(addressOf("sign-in", locale));
          expect([body, await data.text()].join()).not.toMatch(/beispiel|muster/i);
        } else {
          const status = allowed && there ? 200 : 404;
          expect([response.status, data.status], address).toEqual([status, status]);
          expect((await read(response)).lang).toBe(locale);
          if (status === 404) expect([body, await data.text()].join()).not.toContain("fremd@");
        }
        expect(response.headers.get("cache-control")).toBe("no-store");
      }
    }
  });

  test("cannot choose which checks run", async () => {
    const headers = await as(who);
    for (const { page, locale, path } of officePages) {
      const address = page === "office.lead" ? path.replace(/[^/]+$/, ours) : path;
      for (const routes of [
        `${page}.${locale}`,
        "root",
        "routes/not-found",
        "",
        `office.${locale}`,
      ]) {
        const { status } = await app.request(`${dataOf(address)}?_routes=${routes}`, { headers });
        const allowed = (mayEnter[page as OfficePage] as readonly string[]).includes(who);
        expect(status, routes).toBe(who === "nobody" ? 202 : allowed ? 200 : 404);
      }
    }
  });
});

test("a lead of another organisation and one that is not there look the same", async () => {
  const headers = await as("anna");
  for (const locale of locales) {
    const bodies = await Promise.all(
      [theirs, "00000000-0000-4000-8000-00000000dead", "abc"].map(async (leadId) => {
        const response = await app.request(addressOf("office.lead", locale, { leadId }), {
          headers,
        });
        const text = await response.text();
        // Whole numbers first: a request's may have "abc" in it.
        return text
          .replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, "ID")
          .replaceAll(leadId, "ID")
          .replaceAll(/nonce="[^"]*"/g, "");
      }),
    );
    expect(new Set(bodies).size).toBe(1);
  }
});

test("who leaves the consultancy is out with the next request", async () => {
  const headers = await as("jonas");
  const look = async () => (await app.request("/buero", { headers })).status;
  expect(await look()).toBe(200);
  const change = (roles: string[], ended: string | null) =>
    asSuperuser("update member set roles = $2, ended_at = $3 where person_id = $1", [
      people.jonas.id,
      roles,
      ended,
    ]);
  await change(["administrator"], null);
  expect(await look()).toBe(404);
  await change(["consultant"], "2026-01-01");
  expect(await look()).toBe(404);
  await change(["consultant"], null);
  expect(await look()).toBe(200);
  await asSuperuser("update person set disabled_at = now() where id = $1", [people.jonas.id]);
  expect(await look()).toBe(302);
});

test.each(["", "x", "%00", "x".repeat(4_000), "null", '""', "W10=", "eyJhIjoxfQ==", "%22%ff"])(
  "a made-up session %s is none",
  async (value) => {
    const { status, headers } = await app.request("/buero", {
      headers: { cookie: `__Host-session=${value}` },
    });
    expect([status, headers.get("location")]).toEqual([302, "/anmelden"]);
    const { cookie = "" } = await as("anna");
    const twice = await app.request("/buero", {
      headers: { cookie: `__Host-session=${value}; ${cookie}` },
    });
    expect([200, 302]).toContain(twice.status);
  },
);

test("a session under another cookie's name opens nothing", async () => {
  const { cookie = "" } = await as("anna");
  for (const name of ["session", "__host-session", "__Secure-session", "__Host-sign-in"]) {
    const renamed = cookie.replace("__Host-session", name);
    expect((await app.request("/buero", { headers: { cookie: renamed } })).status, name).toBe(302);
  }
});
