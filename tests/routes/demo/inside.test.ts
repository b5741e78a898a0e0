import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { i18nFor } from "#app/i18n/i18n.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { browse } from "../browser.ts";
import { mailsTo } from "../mails.ts";
import { read } from "../page.ts";

const app = await appHandler({ worker: true });
beforeAll(enrolHouse);
const t = i18nFor("de").getFixedT("de", "demo");

describe("the mailbox", () => {
  test("says what to do while it is empty", async () => {
    const page = await read(await app.request("/demo"));
    expect([page.status, page.lang, page.headings]).toEqual([200, "de", [t("title")]]);
    expect(page.text).toContain(t("mailbox.emptyTitle"));
    expect(page.html).not.toContain("<script");
    expect(await (await app.request("/demo/mailbox.json")).json()).toEqual({ mails: [] });
  });

  test("shows every mail, the newest first, with text, links and headers", async () => {
    for (const { email } of Object.values(people)) {
      await app.visitor().post("/anmelden", { email });
      await mailsTo(app, email);
    }
    const { mails } = (await (await app.request("/demo/mailbox.json")).json()) as {
      mails: {
        id: number;
        recipient: string;
        subject: string;
        links: string[];
        text: string;
        receivedAt: string;
      }[];
    };
    expect(mails.map(({ recipient }) => recipient)).toEqual(
      Object.values(people)
        .map(({ email }) => email)
        .toReversed(),
    );
    const page = await read(await app.request("/demo"));
    const places = mails.map(({ recipient }) => page.text.indexOf(recipient));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    for (const mail of mails) {
      const [link = ""] = mail.links;
      expect(mail.receivedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(page.text).toContain(mail.subject);
      expect(page.text).toContain("X-Message-Id");
      expect(page.all("a").some(({ attributes }) => attributes.href === link)).toBe(true);
      const shown = await app.request(`/demo/mails/${mail.id}`);
      expect([shown.status, shown.headers.get("cache-control")]).toEqual([200, "no-store"]);
      expect(await shown.text()).toContain(link);
    }
  });

  test.each(["0", "-1", "x", "1e3", "1.0", "99999999999999999999", "999999", "1%20or%201=1"])(
    "has no mail %s",
    async (id) => {
      for (const method of ["GET", "HEAD"])
        expect((await app.request(`/demo/mails/${id}`, { method })).status).toBe(404);
    },
  );

  test("is read, not written", async () => {
    for (const path of ["/demo", "/demo/mailbox.json", "/demo/mails/1"])
      expect((await app.visitor().post(path, { a: "1" })).status).toBe(405);
    expect(await asSuperuser("select 1 from demo.mail")).toHaveLength(3);
  });
});

describe("signing in by one click", () => {
  test.each(Object.entries(people))(
    "as %s leads to the office in the person's language",
    async (_, person) => {
      const browser = await browse(app.visitor(), "/demo");
      await browser.press(t("people.signIn", { name: person.name }));
      expect([browser.page.status, browser.path]).toEqual([
        200,
        addressOf("office.leads", person.language),
      ]);
      expect(browser.page.html).toContain(person.name);
    },
  );

  test.each(["", "nobody", "constructor", "__proto__", "ANNA", "anna "])(
    "as %j is refused",
    async (person) => {
      const page = await read(await app.visitor().post("/demo/sessions", { person }));
      expect([page.status, page.lang, page.headers.getSetCookie()]).toEqual([400, "de", []]);
    },
  );

  test("needs our own page and a press", async () => {
    const visitor = app.visitor();
    const foreign = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
    expect((await visitor.post("/demo/sessions", { person: "anna" }, foreign)).status).toBe(403);
    expect((await visitor.request("/demo/sessions?person=anna")).headers.getSetCookie()).toEqual(
      [],
    );
  });
});
