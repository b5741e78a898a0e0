import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { clientPeople, loadSamples } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { i18nFor } from "#app/i18n/i18n.ts";
import { browse } from "./browser.ts";
import { read } from "./page.ts";
import { grow, methodsOf } from "./sign-in-methods.ts";

const app = await appHandler();
const t = i18nFor("de").getFixedT("de", "security");
const { mertens } = clientPeople;
const { copyOf, open, challenge, withApp, withPasskey } = methodsOf(app);

beforeAll(loadSamples, 60_000);
beforeEach(() =>
  asSuperuser("truncate rate_limit, totp, passkey, passkey_challenge, recovery_code, session"),
);

test("step-up holds a form, asks, and goes on with everything typed; the old token is dead", async () => {
  const visitor = await signedInAs(app, mertens.id);
  const code = await withApp(visitor);
  await grow();
  const copy = copyOf(visitor);
  const browser = await browse(
    visitor,
    "/arbeitsbereich/00000000-0000-4000-8000-00000000b001/personen",
  );
  const typed = {
    name: "Nora „Neu“ & <Co>",
    email: "nora@muster-vertrieb.example",
    roles: ["editor", "reader"],
  };
  const words = i18nFor("de").getFixedT("de", "members");
  await browser.press(words("form.submit"), typed);
  expect([browser.page.status, browser.page.headings]).toEqual([403, [t("stepUp.title")]]);
  expect(await asSuperuser("select 1 from invitation")).toEqual([]);
  await browser.press(t("stepUp.submit"), { "confirm.code": "000000" });
  expect([browser.page.status, browser.page.text]).toEqual([
    403,
    expect.stringContaining(t("stepUp.error.wrong")),
  ]);
  await browser.press(t("stepUp.submit"), { "confirm.code": code(1) });
  expect(browser.page.status).toBe(200);
  const rows = await asSuperuser("select name, email, roles from invitation");
  expect(rows).toEqual([typed]);
  expect([await open(copy), await open(visitor)]).toEqual([302, 200]);
});

test("step-up before a page leads back to it, and nowhere else", async () => {
  const visitor = await signedInAs(app, mertens.id);
  const code = await withApp(visitor);
  await grow();
  const asked = await read(await visitor.request("/sicherheit/passkey"));
  expect([asked.status, asked.headings]).toEqual([403, [t("stepUp.title")]]);
  const foreign = [
    "//evil.example",
    "https://evil.example/",
    "/\\evil.example",
    "/gibt-es-nicht",
    "/@evil",
    "",
  ];
  for (const next of foreign) {
    await asSuperuser("update totp set last_step = 0");
    const answer = await visitor.post("/bestaetigen", { next, "confirm.code": code() });
    expect([answer.status, answer.headers.get("location")], next).toEqual([303, "/sicherheit"]);
  }
  await asSuperuser("update totp set last_step = 0; truncate rate_limit");
  const answer = await visitor.post("/bestaetigen", {
    next: "/sicherheit/passkey",
    "confirm.code": code(),
  });
  expect(answer.headers.get("location")).toBe("/sicherheit/passkey");
});

test("step-up takes a passkey or a recovery code, and slows guessing down", async () => {
  const visitor = await signedInAs(app, mertens.id);
  const key = await withPasskey(visitor);
  const codes = await read(await visitor.post("/sicherheit/notfallcodes", {}));
  const [first = ""] = /([0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(codes.text) ?? [];
  await grow();
  const proof = {
    next: "",
    "confirm.code": "",
    "confirm.passkey": key.get((await challenge(visitor, "step-up")).options),
  };
  expect((await visitor.post("/bestaetigen", proof)).status).toBe(303);
  expect((await visitor.post("/bestaetigen", proof)).status).toBe(403);
  const send = (code: string) => visitor.post("/bestaetigen", { "confirm.code": code });
  expect((await send(first.toLowerCase().replaceAll("-", " "))).status).toBe(303);
  expect((await send(first)).status).toBe(403);
  let status = 0;
  for (let turn = 0; turn < 10; turn += 1) status = (await send("000000")).status;
  expect(status).toBe(429);
});
