import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { authenticator } from "#tests/support/passkey.ts";
import { clientPeople, loadSamples } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { i18nFor } from "#app/i18n/i18n.ts";
import { browse } from "./browser.ts";
import { read } from "./page.ts";
import { grow, methodsOf } from "./sign-in-methods.ts";

const app = await appHandler();
const t = i18nFor("de").getFixedT("de", "security");
const { mertens, reed } = clientPeople;

beforeAll(loadSamples, 60_000);
beforeEach(() =>
  asSuperuser("truncate rate_limit, totp, passkey, passkey_challenge, recovery_code, session"),
);

const { copyOf, open, challenge, withApp, withPasskey } = methodsOf(app);

describe("a session that was copied before", () => {
  const acts: [string, (visitor: Visitor) => Promise<unknown>][] = [
    ["a passkey was added", (visitor) => withPasskey(visitor)],
    ["an app was set up", (visitor) => withApp(visitor)],
    ["recovery codes were made", (visitor) => visitor.post("/sicherheit/notfallcodes", {})],
    ["its owner signed out", (visitor) => visitor.post("/abmelden", {})],
  ];
  test.each(acts)("%s is dead at the next request", async (what, act) => {
    const visitor = await signedInAs(app, mertens.id);
    const elsewhere = await signedInAs(app, mertens.id);
    const copy = copyOf(visitor);
    expect([await open(copy), await open(elsewhere)]).toEqual([200, 200]);
    await act(visitor);
    expect(await open(copy)).toBe(302);
    const out = what.includes("signed out");
    expect([await open(visitor), await open(elsewhere)]).toEqual(out ? [302, 200] : [200, 302]);
  });

  test("a method was removed is dead as well", async () => {
    const visitor = await signedInAs(app, mertens.id);
    await withApp(visitor);
    await withPasskey(visitor);
    const copy = copyOf(visitor);
    expect((await visitor.post("/sicherheit/app/entfernen", {})).status).toBe(303);
    expect([await open(copy), await open(visitor)]).toEqual([302, 200]);
    const [{ id } = { id: "" }] = await asSuperuser<{ id: string }>("select id from passkey");
    const refused = await read(await visitor.post(`/sicherheit/passkey/${id}/entfernen`, {}));
    expect([refused.status, refused.text]).toEqual([
      400,
      expect.stringContaining(t("removal.last")),
    ]);
  });

  test("a role was changed or the membership ended over the pages is dead in every room", async () => {
    const admin = await signedInAs(app, mertens.id);
    const home = "/arbeitsbereich/00000000-0000-4000-8000-00000000b001";
    for (const [path, form] of [
      [`${home}/personen/${reed.id}`, { roles: "editor" }],
      [`${home}/personen/${reed.id}/entfernen`, {}],
    ] as const) {
      const visitor = await signedInAs(app, reed.id);
      expect([await open(visitor), await open(visitor, home)]).toEqual([200, 200]);
      expect((await admin.post(path, form)).status).toBe(303);
      expect([
        await open(visitor),
        await open(visitor, home),
        await open(visitor, `${home}.data`),
      ]).toEqual([302, 302, 202]);
    }
    expect(await open(await signedInAs(app, reed.id), home)).toBe(404);
  });
});

describe("the page of sign-ins", () => {
  test("lists methods and sessions, ends one and all others, and knows nobody else's", async () => {
    const visitor = await signedInAs(app, mertens.id);
    await withPasskey(visitor, "Diensthandy");
    const [one, two] = [await signedInAs(app, mertens.id), await signedInAs(app, mertens.id)];
    const stranger = await signedInAs(app, reed.id);
    const browser = await browse(visitor, "/sicherheit");
    expect(browser.page.text).toContain("Diensthandy");
    const [foreign] = await asSuperuser<{ id: string }>(
      "select id from session where person_id = $1",
      [reed.id],
    );
    const [passkey] = await asSuperuser<{ id: string }>("select id from passkey");
    for (const [who, path] of [
      [visitor, `/sicherheit/sitzungen/${foreign?.id}/beenden`],
      [visitor, `/sicherheit/sitzungen/${crypto.randomUUID()}/beenden`],
      [visitor, "/sicherheit/sitzungen/abc/beenden"],
      [stranger, `/sicherheit/passkey/${passkey?.id}/entfernen`],
      [stranger, `/sicherheit/passkey/${crypto.randomUUID()}/entfernen`],
    ] as const)
      expect((await who.post(path, {})).status, path).toBe(404);
    await browser.press(t("sessions.end"));
    expect([await open(one), await open(two)].toSorted((a, b) => a - b)).toEqual([200, 302]);
    await browser.press(t("sessions.endOthers"));
    expect([await open(one), await open(two), await open(visitor), await open(stranger)]).toEqual([
      302, 302, 200, 200,
    ]);
  });

  test("gives the recovery codes out once", async () => {
    const visitor = await signedInAs(app, mertens.id);
    const shown = await read(await visitor.post("/sicherheit/notfallcodes", {}));
    expect([shown.status, shown.headers.get("cache-control")]).toEqual([200, "no-store"]);
    const codes = shown.text.match(/([0-9A-Z]{4}-){3}[0-9A-Z]{4}/g) ?? [];
    expect(new Set(codes).size).toBe(10);
    const file = shown.all("a").find(({ attributes }) => "download" in attributes);
    for (const code of codes) expect(file?.attributes.href).toContain(code);
    const again = await read(await visitor.request("/sicherheit/notfallcodes"));
    expect(codes.filter((code) => again.html.includes(code))).toEqual([]);
    const stored = await asSuperuser<{ whole: string }>(
      "select row_to_json(r)::text as whole from recovery_code r",
    );
    expect(stored).toHaveLength(10);
    for (const { whole } of stored) expect(whole).not.toContain(codes[0]?.replaceAll("-", ""));
  });
});

describe("what a script may ask for", () => {
  test("to sign in everybody, alike; the rest only who is meant", async () => {
    const stranger = app.visitor();
    const asked = await challenge(stranger, "sign-in");
    expect([asked.status, Object.keys(asked.options).toSorted()]).toEqual([
      200,
      expect.not.arrayContaining(["allowCredentials"]),
    ]);
    for (const purpose of ["step-up", "set-up", "addition"])
      expect((await challenge(stranger, purpose)).status, purpose).toBe(403);
    expect((await challenge(stranger, "other")).status).toBe(400);
    const visitor = await signedInAs(app, mertens.id);
    await grow();
    expect([
      (await challenge(visitor, "step-up")).status,
      (await challenge(visitor, "addition")).status,
    ]).toEqual([200, 403]);
  });

  test("sixty times a quarter of an hour", async () => {
    const stranger = app.visitor();
    for (let turn = 0; turn < 60; turn += 1) await challenge(stranger, "sign-in");
    const refused = await stranger.post("/passkey-challenge", { purpose: "sign-in" });
    expect([refused.status, Number(refused.headers.get("retry-after")) > 0]).toEqual([429, true]);
  });
});

test("a passkey signs in over the page; an unknown, a used and a made-up answer look the same", async () => {
  const key = await withPasskey(await signedInAs(app, mertens.id));
  const visitor = app.visitor();
  const passkey = key.get((await challenge(visitor, "sign-in")).options);
  const answer = await visitor.post("/anmelden/passkey", { passkey });
  expect([answer.status, answer.headers.get("location")]).toEqual([
    303,
    "/arbeitsbereich/00000000-0000-4000-8000-00000000b001",
  ]);
  expect([...visitor.cookies.keys()]).toEqual(["__Host-session"]);
  const unknown = authenticator(app.origin).get((await challenge(visitor, "sign-in")).options);
  const told = await Promise.all(
    [unknown, passkey, "{}", "", "null"].map(async (one) => {
      const page = await read(await app.visitor().post("/anmelden/passkey", { passkey: one }));
      return [page.status, page.text, page.headers.getSetCookie()];
    }),
  );
  for (const one of told)
    expect(one).toEqual([400, expect.stringContaining(t("passkeyRefused.signIn")), []]);
});
