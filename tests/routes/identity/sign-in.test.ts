import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import type { Fields } from "#tests/support/visitor.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { addressOf } from "#app/i18n/addresses.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { locales } from "#app/i18n/locale.ts";
import { browse, visitorAt } from "../browser.ts";
import { mailsTo } from "../mails.ts";
import { read } from "../page.ts";
import { askForLink } from "./signing-in.ts";

const app = await appHandler({ worker: true });
beforeAll(enrolHouse);

const t = i18nFor("de").getFixedT("de", "identity");
let places = 0;
const somebody = () => {
  places += 1;
  return visitorAt(app, `198.51.100.${places}`);
};
const ask = (fields: Fields, path = addressOf("sign-in", "de")) => somebody().post(path, fields);

describe("asking for a link", () => {
  test("is answered alike for everybody, known, unknown or disabled", async () => {
    await asSuperuser("update person set disabled_at = now() where email = $1", [
      people.ines.email,
    ]);
    const emails = [
      people.anna.email,
      "niemand@beispiel.example",
      people.ines.email,
      ` ${people.anna.email.toUpperCase()}`,
    ];
    const answers = await Promise.all(emails.map((email) => ask({ email })));
    const shapes = await Promise.all(
      answers.map(async (answer) => ({
        status: answer.status,
        headers: [...answer.headers].map(([name, value]) =>
          name === "date" || name === "x-request-id"
            ? name
            : [name, value.replace(/(?<=__Host-sign-in=)[^;]*/, ({ length }) => `${length}`)],
        ),
        body: await answer.text(),
      })),
    );
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
    expect(shapes[0]).toMatchObject({ status: 303, body: "" });
    const rows = await asSuperuser(
      "select count(*)::int as jobs from pgboss.job where name = 'sign-in.link'",
    );
    expect(rows).toEqual([{ jobs: emails.length }]);
    await mailsTo(app, people.anna.email, 2);
    const { mails } = (await (await app.request("/demo/mailbox.json")).json()) as {
      mails: { recipient: string }[];
    };
    expect(mails.map(({ recipient }) => recipient)).toEqual([people.anna.email, people.anna.email]);
    await asSuperuser("update person set disabled_at = null");
  });

  test("sets the only cookie, for this site and 15 minutes, out of reach of scripts", async () => {
    const answer = await ask({ email: "niemand@beispiel.example" });
    const [cookie = "", ...more] = answer.headers.getSetCookie();
    expect(more).toEqual([]);
    const [pair = "", ...attributes] = cookie.split("; ");
    expect(pair).toMatch(/^__Host-sign-in=[\w%-]{43,}$/);
    expect(attributes.toSorted()).toEqual([
      "HttpOnly",
      "Max-Age=900",
      "Path=/",
      "SameSite=Lax",
      "Secure",
    ]);
    expect(decodeURIComponent(pair)).not.toContain("niemand");
  });

  test.each([
    ["nothing", {}, "email"],
    ["an empty address", { email: "" }, "email"],
    ["no address", { email: "anna" }, "email"],
    ["a second line", { email: "anna@tulos.example\r\nBcc: x@y.example" }, "email"],
    ["60 kB", { email: "a".repeat(60_000) }, "email"],
    ["two addresses", { email: ["anna@tulos.example", "x@tulos.example"] }, "repeated"],
    ["a field that is not ours", { email: "anna@tulos.example", next: "//evil.example" }, "broken"],
    ["an array in the name", { "email[]": "anna@tulos.example" }, "broken"],
  ] as [string, Fields, "email" | "repeated" | "broken"][])(
    "with %s is refused in words, and keeps what was typed",
    async (_, fields, key) => {
      for (const locale of locales) {
        const words = i18nFor(locale).getFixedT(locale, "identity");
        const page = await read(await ask(fields, addressOf("sign-in", locale)));
        expect([page.status, page.lang]).toEqual([400, locale]);
        expect(page.text).toContain(words(`signIn.error.${key}`));
        expect(page.title).toBe(words("signIn.errorTitle"));
        expect(page.headers.getSetCookie()).toEqual([]);
        const [typed = ""] = [fields.email ?? ""].flat();
        const input = page.all("input").find(({ attributes }) => attributes.name === "email");
        expect(input?.attributes.value ?? "").toBe(typed);
      }
    },
  );

  test("three times an hour for a mailbox, known or not; then it says when to come back", async () => {
    for (const email of [people.jonas.email, "niemand.sonst@beispiel.example"]) {
      for (let turn = 0; turn < 3; turn += 1) expect((await ask({ email })).status).toBe(303);
      const page = await read(await ask({ email }, "/en/sign-in/"));
      expect(page.status).toBe(429);
      const wait = Number(page.headers.get("retry-after"));
      expect(wait).toBeGreaterThan(3_400);
      const words = i18nFor("en").getFixedT("en", "identity");
      expect(page.text).toContain(words("signIn.error.tooMany", { count: Math.ceil(wait / 60) }));
      expect(page.html).toContain(`value="${email}"`);
      expect(page.headers.getSetCookie()).toEqual([]);
    }
  });

  test("twenty times an hour for a network address", async () => {
    const visitor = visitorAt(app, "192.0.2.1");
    const send = (email: string) => visitor.post("/anmelden", { email });
    for (let turn = 0; turn < 20; turn += 1)
      expect((await send(`gast${turn}@beispiel.example`)).status).toBe(303);
    const refused = await send("gast21@beispiel.example");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await ask({ email: "gast22@beispiel.example" })).status).toBe(303);
  });
});

describe("the mailed link", () => {
  beforeAll(() => asSuperuser("delete from rate_limit; truncate demo.mail"));

  test("survives scanners, works in the browser that asked, and once", async () => {
    const { visitor, link } = await askForLink(app, people.anna.email);
    for (let turn = 0; turn < 5; turn += 1)
      for (const method of ["GET", "HEAD"]) {
        expect((await visitor.request(link, { method })).status).toBe(200);
        expect((await app.visitor().request(link, { method })).status).toBe(403);
      }
    const elsewhere = await read(await app.visitor().post(link, {}));
    expect([elsewhere.status, elsewhere.headings]).toEqual([403, [t("link.other-browser.title")]]);
    const browser = await browse(visitor, link);
    expect(browser.page.headings).toEqual([t("link.ok.title")]);
    await browser.press(t("link.submit"));
    expect([browser.path, browser.page.headings]).toEqual([
      "/anmelden/einrichten",
      [t("setUp.title")],
    ]);
    for (const answer of [await visitor.request(link), await visitor.post(link, {})]) {
      const page = await read(answer);
      expect([page.status, page.headings]).toEqual([410, [t("link.used.title")]]);
    }
  });

  test("of somebody else does not work in a browser that asked for its own", async () => {
    const own = await askForLink(app, people.jonas.email);
    const other = await askForLink(app, people.ines.email);
    expect((await own.visitor.post(other.link, {})).status).toBe(403);
    expect((await other.visitor.post(other.link, {})).status).toBe(303);
  });

  test("is over after ten minutes, as is what follows it", async () => {
    const late = await askForLink(app, people.ines.email, 2);
    const pressed = await askForLink(app, people.jonas.email, 2);
    expect((await pressed.visitor.post(pressed.link, {})).status).toBe(303);
    await asSuperuser("update link set expires_at = expires_at - interval '10 minutes'");
    await asSuperuser("update sign_in set expires_at = expires_at - interval '10 minutes'");
    for (const answer of [
      await late.visitor.request(late.link),
      await late.visitor.post(late.link, {}),
    ]) {
      const page = await read(answer);
      expect([page.status, page.headings]).toEqual([410, [t("link.expired.title")]]);
    }
    for (const path of ["/anmelden/einrichten", "/anmelden/code"]) {
      const { headers } = await pressed.visitor.request(path);
      expect(headers.get("location"), path).toBe("/anmelden");
      const sent = await pressed.visitor.post(path, { code: "123456" });
      expect([sent.status, sent.headers.get("location")]).toEqual([303, "/anmelden"]);
    }
  });

  test("alone opens nothing: before the code the office stays shut", async () => {
    await asSuperuser("delete from rate_limit");
    const { visitor, link } = await askForLink(app, people.anna.email, 2);
    await visitor.post(link, {});
    expect([...visitor.cookies.keys()]).toEqual(["__Host-sign-in"]);
    expect((await visitor.request("/buero")).headers.get("location")).toBe("/anmelden");
  });
});
