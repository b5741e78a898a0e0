import { asSuperuser } from "#tests/support/database.ts";
import { appHandler, type TestApp } from "#tests/support/app.ts";
import { clientPeople, loadSamples, people, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addressOf } from "#app/i18n/addresses.ts";
import { read } from "../page.ts";

const { muster } = sampleClients;
const at = { organisationId: muster.id };
const paths = {
  de: addressOf("workspace.history.export", "de", at),
  en: addressOf("workspace.history.export", "en", at),
};
const formula = `=HYPERLINK("https://evil.example";"Petra")`;
let app: TestApp;

beforeAll(async () => {
  await loadSamples();
  await asSuperuser("update person set name = $1 where id = $2", [formula, clientPeople.aydin.id]);
  app = await appHandler();
}, 60_000);
beforeEach(() => asSuperuser("truncate rate_limit"));

const mertens = () => signedInAs(app, clientPeople.mertens.id);
const exports = async () =>
  (await asSuperuser("select 1 from audit_event where kind = 'audit.exported'")).length;

interface Told {
  position: number;
  by: string;
  side: string;
  sentence: string;
  hash: string;
}

describe("who may have the whole history as a file", () => {
  test.each([
    ["the administration", clientPeople.mertens, 200],
    ["an editor", clientPeople.aydin, 403],
    ["a reader", clientPeople.reed, 403],
    ["the consultant of the client", people.anna, 403],
    ["the consultant of another", people.jonas, 404],
    ["the administration of another", clientPeople.kurz, 404],
  ])("%s", async (_, { id }, status) => {
    const before = await exports();
    const visitor = await signedInAs(app, id);
    expect((await visitor.request(paths.de)).status).toBe(status);
    const answer = await visitor.post(paths.de, { format: "json" });
    expect(answer.status).toBe(status);
    if (status !== 200) expect(answer.headers.get("content-type") ?? "").not.toMatch(/json|csv/);
    expect((await exports()) - before).toBe(status === 200 ? 1 : 0);
  });

  test("nobody without a session", async () => {
    const answer = await app.visitor().post(paths.de, { format: "json" });
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/anmelden"]);
  });

  test("and only with a second factor of just now", async () => {
    const visitor = await mertens();
    const before = await exports();
    await asSuperuser("update session set stepped_up_at = now() - interval '6 minutes'");
    const answer = await read(await visitor.post(paths.de, { format: "csv" }));
    expect(answer.status).toBe(403);
    expect(answer.html).toContain('name="format" value="csv"');
    expect(await exports()).toBe(before);
  });

  test("ten times an hour", async () => {
    const visitor = await mertens();
    for (let turn = 0; turn < 10; turn += 1)
      expect((await visitor.post(paths.de, { format: "json" })).status).toBe(200);
    const answer = await visitor.post(paths.de, { format: "json" });
    expect([answer.status, Number(answer.headers.get("retry-after")) > 0]).toEqual([429, true]);
  });
});

describe("the file", () => {
  test.each(["xml", "", "CSV"])("is of a known format, not „%s“", async (format) => {
    expect((await (await mertens()).post(paths.de, { format })).status).toBe(400);
  });

  test.each([
    ["de", "csv", "verlauf.csv", "text/csv; charset=utf-8"],
    ["en", "json", "history.json", "application/json; charset=utf-8"],
  ] as const)(
    "in %s as %s is a download that nothing keeps",
    async (locale, format, name, type) => {
      const { headers } = await (await mertens()).post(paths[locale], { format });
      expect(Object.fromEntries(headers)).toMatchObject({
        "content-type": type,
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": "no-store",
        "content-security-policy": "sandbox; default-src 'none'",
        "x-content-type-options": "nosniff",
      });
    },
  );

  test("tells every entry in the language of the page, oldest first, with its place in the chain", async () => {
    const visitor = await mertens();
    const told = async (path: string) =>
      (await (await visitor.post(path, { format: "json" })).json()) as Told[];
    const german = await told(paths.de);
    const english = await told(paths.en);
    const rows = await asSuperuser<{ position: string; hash: string }>(
      "select position, encode(hash, 'hex') as hash from audit_event where organisation_id = $1 order by position",
      [muster.id],
    );
    // The second export itself came after what it holds.
    expect(english.map(({ position, hash }) => [position, hash])).toEqual(
      rows.slice(0, -1).map(({ position, hash }) => [Number(position), hash]),
    );
    expect(german).toHaveLength(english.length - 1);
    expect(german.map(({ sentence }) => sentence).join()).toContain("hat den Arbeitsbereich");
    expect(english.map(({ sentence }) => sentence).join()).toContain("set up the workspace");
    for (const { sentence } of [...german, ...english]) expect(sentence).not.toMatch(/[{}]|\$t/);
    expect(new Set(english.map(({ side }) => side))).toEqual(new Set(["client", "consultancy"]));
  });

  test("opens in a spreadsheet without running a formula", async () => {
    const file = await (await (await mertens()).post(paths.de, { format: "csv" })).text();
    expect(file).toContain("HYPERLINK");
    for (const cell of file.replaceAll("\r\n", ",").split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
      expect(cell.replace(/^"/, "")).not.toMatch(/^[=+\-@\t\r]/);
  });

  test("is narrowed as the list was", async () => {
    const query = `?wer=${clientPeople.mertens.id}`;
    const answer = await (await mertens()).post(paths.de + query, { format: "json" });
    const told = (await answer.json()) as Told[];
    expect(new Set(told.map(({ by }) => by))).toEqual(new Set([clientPeople.mertens.name]));
  });
});
