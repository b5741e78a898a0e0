import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { people } from "#tests/support/people.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { sampleLeads } from "#app/demo/sample-leads.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { evaluate } from "#app/domain/self-check/evaluate.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { type Locale, locales } from "#app/i18n/locale.ts";
import { read } from "../page.ts";
import { scoresOn } from "../self-check/answering.ts";
import { as, enrolEverybody } from "./people-at-the-door.ts";
import { importLeads, loadSampleLeads } from "./sample-leads.ts";

const app = await appHandler();
let anna: Record<string, string> = {};
const look = async (path: string, headers = anna) => read(await app.request(path, { headers }));
const hrefs = (html: string) =>
  [...html.matchAll(/href="([^"]*\/leads\/[\da-f-]{36})"/g)].map(([, href = ""]) => href);

beforeAll(async () => {
  await enrolEverybody();
  anna = await as("anna");
});

function resultOf(answers: object) {
  const result = evaluate(answers);
  if ("refused" in result) throw new Error(`Incomplete: ${result.refused}`);
  return result;
}
const lightOf = (answers: object, locale: Locale) =>
  rules.selfCheck.trafficLight.levels.find(({ id }) => id === resultOf(answers).light)?.label[
    locale
  ] ?? "?";

describe("the list of leads", () => {
  test("says what comes when there are none", async () => {
    const page = await look("/buero");
    expect(page.text).toContain(i18nFor("de").getFixedT("de", "office")("leads.empty"));
    expect(page.all("table")).toEqual([]);
  });

  test.each(locales)("shows everybody with light and risk values (%s)", async (locale) => {
    await asSuperuser("delete from lead");
    await loadSampleLeads();
    const page = await look(addressOf("office.leads", locale));
    expect([page.status, page.lang]).toEqual([200, locale]);
    const rows = page.all("tr").slice(1);
    const t = i18nFor(locale).getFixedT(locale, "check");
    expect(rows).toHaveLength(sampleLeads.length);
    for (const { contact, answers } of sampleLeads) {
      const row = rows.find(({ text }) => text.includes(contact.email));
      expect(row?.text).toContain(lightOf(answers, locale));
      expect(row?.text).toContain(contact.company ?? contact.firstName ?? contact.email);
      const { scores } = resultOf(answers);
      for (const risk of ["trust", "liability", "recovery"] as const)
        expect(row?.text).toContain(`${t(`risk.${risk}`)} ${scores[risk]}`);
    }
  });

  test("pages through all leads, each once, also those of one instant", async () => {
    await importLeads(60);
    const seen: string[] = [];
    let path: string | undefined = "/buero";
    for (let turn = 0; path && turn < 10; turn += 1) {
      const page = await look(path);
      expect(page.status).toBe(200);
      seen.push(...new Set(hrefs(page.html)));
      const next = page.all("a").find(({ attributes }) => attributes.href?.includes("?"));
      path = next?.attributes.href?.replace(/^\?/, "/buero?");
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(60 + sampleLeads.length);
  });

  test.each([
    "x",
    "",
    "_",
    "2026-01-01T00:00:00.000Z",
    "2026-01-01T00:00:00.000Z_x",
    "9999-99-99T00:00:00Z_00000000-0000-4000-8000-000000000001",
    "a".repeat(1_500),
  ])("has no page after %s", async (cursor) => {
    const page = await look(`/buero?nach=${cursor}`);
    expect([page.status, page.lang, page.headings.length]).toEqual([404, "de", 1]);
  });
});

describe("a lead", () => {
  test.each(locales)(
    "is shown with its result as it was made, and the look is recorded (%s)",
    async (locale) => {
      const [row] = await asSuperuser<{ id: string }>("select id from lead where email = $1", [
        sampleLeads[0]?.contact.email,
      ]);
      const { contact, answers } = sampleLeads[0] ?? { contact: undefined, answers: {} };
      const before = await looks();
      const page = await look(addressOf("office.lead", locale, { leadId: row?.id ?? "" }));
      expect([page.status, page.lang, page.headings]).toEqual([200, locale, [contact?.company]]);
      expect(page.text).toContain(lightOf(answers, locale));
      const { trust, liability, recovery } = resultOf(answers).scores;
      expect(scoresOn(page)).toEqual([trust, liability, recovery]);
      for (const text of [contact?.email, contact?.firstName, contact?.company])
        expect(page.text).toContain(text ?? "?");
      expect(page.title).toContain(contact?.company ?? "?");
      expect(await looks()).toBe(before + 1);
      const asked = rules.selfCheck.questions.map(({ text }) => text[locale]);
      expect(
        asked.filter((question) => page.html.includes(question)),
        "answers stay with the visitor",
      ).toEqual([]);
    },
  );

  const looks = async () =>
    (
      await asSuperuser("select 1 from audit_event where kind = 'lead.viewed' and actor_id = $1", [
        people.anna.id,
      ])
    ).length;

  test.each([
    ["<script>alert(1)</script>", "{{company}} $t(office:leads.title)"],
    ['"><img src=x onerror=alert(1)>', "=HYPERLINK(1)"],
    ["\u202egnp.exe", "</title><h1>x</h1>"],
  ])("called %s stays text", async (firstName, company) => {
    const [row] = await asSuperuser<{ id: string }>(
      "update lead set first_name = $1, company = $2 where email = $3 returning id",
      [firstName, company, sampleLeads[0]?.contact.email],
    );
    for (const path of ["/buero", `/buero/leads/${row?.id}`]) {
      const page = await look(path);
      expect(page.status).toBe(200);
      expect(page.headings).toHaveLength(1);
      expect(page.text).toContain(company);
      expect(page.all("img")).toEqual([]);
      for (const [, script = ""] of page.html.matchAll(/<script[^>]*>(.*?)<\/script>/gs))
        expect(script).not.toMatch(/<script|<\/title/);
    }
  });
});

describe("signing out", () => {
  test("ends the session for good, clears the browser, and leaves nothing to go back to", async () => {
    const visitor = app.visitor();
    const [, token = ""] = (anna.cookie ?? "").split(/=(.*)/);
    visitor.cookies.set("__Host-session", token);
    const shown = await visitor.request("/buero");
    expect([shown.status, shown.headers.get("cache-control")]).toEqual([200, "no-store"]);
    const out = await visitor.post("/abmelden", {});
    expect([out.status, out.headers.get("location")]).toEqual([303, "/anmelden"]);
    expect(out.headers.get("clear-site-data")).toBe('"cache", "cookies", "storage"');
    expect(out.headers.getSetCookie().join()).toMatch(/^__Host-session=;.*Max-Age=0.*Secure/);
    expect([...visitor.cookies.keys()]).toEqual([]);
    for (const path of ["/buero", "/en/office", "/buero.data"]) {
      const replayed = await app.request(path, { headers: anna });
      expect([302, 202], path).toContain(replayed.status);
      expect(replayed.headers.get("cache-control")).toBe("no-store");
    }
    anna = await as("anna");
  });

  test("needs the button: a link, a foreign page or a look does nothing", async () => {
    for (const method of ["GET", "HEAD"]) {
      const answer = await app.request("/abmelden", { method, headers: anna });
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([302, []]);
    }
    const foreign = {
      ...anna,
      origin: "https://evil.example",
      "content-type": "application/x-www-form-urlencoded",
    };
    expect(
      (await app.request("/abmelden", { method: "POST", body: "", headers: foreign })).status,
    ).toBe(403);
    expect((await look("/buero")).status).toBe(200);
  });

  test("ends one session, not the person's others", async () => {
    const [here, there] = [await as("jonas"), await as("jonas")];
    const visitor = app.visitor();
    visitor.cookies.set("__Host-session", (here.cookie ?? "").split(/=(.*)/)[1] ?? "");
    await visitor.post("/en/sign-out", {});
    expect((await app.request("/en/office", { headers: here })).status).toBe(302);
    expect((await app.request("/en/office", { headers: there })).status).toBe(200);
  });
});
