import { asSuperuser } from "#tests/support/database.ts";
import { appHandler, type TestApp } from "#tests/support/app.ts";
import { clientPeople, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { beforeAll, expect, test } from "vitest";
import { measure } from "#app/domain/catalogue/catalogue.ts";
import { read } from "../page.ts";

const muster = sampleClients.muster.id;
const list = `/arbeitsbereich/${muster}/massnahmen`;
let app: TestApp;
let mertens: Visitor;

beforeAll(async () => {
  await loadSamples();
  app = await appHandler();
  mertens = await signedInAs(app, clientPeople.mertens.id);
}, 150_000);

interface Row {
  id: string;
  measure: string;
  status: string;
  version: number;
  owner_id: string | null;
  due_on: string | null;
}
const rows = (where = "true") =>
  asSuperuser<Row>(
    `select id, measure, status, version, owner_id, due_on::text from measure where organisation_id = $1 and ${where} order by due_on, id`,
    [muster],
  );
const titles = async (path: string, at = mertens) => {
  const page = await read(await at.request(path));
  expect(page.status).toBe(200);
  return [...page.html.matchAll(/massnahmen\/([\da-f-]{36})"/g)].map(([, id]) => id);
};
const ticked = (some: readonly Row[]) => some.map(({ id, version }) => `${id}:${version}`);
const bulk = (some: readonly string[], wish: Record<string, string>) =>
  mertens.post(list, {
    ...(some.length > 0 && { measure: some }),
    to: "",
    ownerId: "",
    dueOn: "",
    reason: "",
    ...wish,
  });

test("the list shows each measure once by due date and goes on where a page ended", async () => {
  const all = (await rows()).map(({ id }) => id);
  const first = await read(await mertens.request(list));
  const found = await titles(list);
  const next = /href="(\?nach=[^"]+)"/.exec(first.html)?.[1];
  const rest = next ? await titles(list + next.replaceAll("&amp;", "&")) : [];
  expect([...found, ...rest]).toEqual(all);
  expect(first.text).toContain(`${all.length} Maßnahmen`);
  for (const broken of ["?nach=x", "?nach=2026-13-40_x", "/kalender?monat=2026-13"])
    expect((await mertens.request(list + broken)).status).toBe(404);
});

test("status, owner, priority, words and what needs attention narrow every view, and stay in the links", async () => {
  const open = (await rows("status = 'open'")).map(({ id }) => id);
  expect(await titles(`${list}?stand=open`)).toEqual(open.slice(0, 50));
  const must = (await rows()).filter((row) => measure(row.measure).priority === "must");
  expect(await titles(`${list}?rang=must`)).toEqual(must.slice(0, 50).map(({ id }) => id));
  const [one] = await rows("status = 'open'");
  const words = measure(one?.measure ?? "").title.de;
  expect(await titles(`${list}?suche=${encodeURIComponent(words.toUpperCase())}`)).toContain(
    one?.id,
  );
  expect(await titles(`${list}?suche=gibtesnicht`)).toEqual([]);
  await asSuperuser("update measure set due_on = '2020-01-02' where id = $1", [one?.id]);
  expect(await titles(`${list}?lage=overdue`)).toContain(one?.id);
  expect(await titles(`${list}?lage=evidence-missing`)).not.toContain(one?.id);
  expect(await titles(`${list}/kalender?monat=2020-01`)).toEqual([one?.id]);
  const board = await read(await mertens.request(`${list}/tafel?rang=must`));
  expect(board.html).toContain(`${list}/kalender?rang=must`);
  // What nobody can have chosen narrows nothing.
  expect(await titles(`${list}?stand=x&wer=y&art=z&rang=q&lage=w&einsatz=v`)).toHaveLength(
    Math.min(50, (await rows()).length),
  );
});

test("evidence missing and outdated are found as the pages of the measures call them", async () => {
  const [proven, bare] = await rows("status in ('implemented', 'effective')");
  const found = async (lage: string) => titles(`${list}?lage=${lage}`);
  const missing = await found("evidence-missing");
  const outdated = await found("evidence-outdated");
  for (const row of [proven, bare]) {
    const page = await read(await mertens.request(`${list}/${row?.id}`));
    expect(missing.includes(row?.id), row?.measure).toBe(
      page.text.includes("Ein Nachweis fehlt noch."),
    );
    expect(outdated.includes(row?.id), row?.measure).toBe(page.text.includes("Nachweis veraltet"));
  }
});

test("several are changed in one act, each with its event; what cannot be changed is named and stays", async () => {
  const [first, second] = await rows("status = 'open'");
  const [done] = await rows("status = 'implemented'");
  if (!first || !second || !done) throw new Error("The samples have no such measures");
  const stale = `${second.id}:${second.version + 7}`;
  const answer = await read(
    await bulk([...ticked([first, done]), stale], {
      to: "in-progress",
      ownerId: clientPeople.mertens.id,
      dueOn: "2027-05-04",
    }),
  );
  expect(answer.status).toBe(200);
  expect(answer.text).toContain("1 geändert, 2 nicht");
  expect(answer.text).toContain("Jemand war schneller");
  expect(answer.text).toContain("Dieser Schritt braucht eine Begründung.");
  expect(answer.html).toContain('value="2027-05-04"');
  const after = await rows(`id in ('${first.id}', '${second.id}', '${done.id}')`);
  const now = (id: string) => after.find((row) => row.id === id);
  expect(now(first.id)).toMatchObject({
    status: "in-progress",
    owner_id: clientPeople.mertens.id,
    due_on: "2027-05-04",
  });
  expect([now(second.id), now(done.id)]).toEqual([second, done]);
  const events = await asSuperuser<{ kind: string }>(
    "select kind from audit_event where subject_id = $1 order by position",
    [first.id],
  );
  expect(events.map(({ kind }) => kind)).toEqual(["measure.stepped", "measure.changed"]);
});

test("nothing ticked, nothing to change, a stranger as owner and an unknown field are told", async () => {
  const [one] = await rows("status = 'open'");
  const some = ticked(one ? [one] : []);
  const outcome = async (response: Promise<Response>) => {
    const page = await read(await response);
    return [page.status, page.text];
  };
  const missing = await outcome(bulk([], { to: "in-progress" }));
  expect(missing).toEqual([400, expect.stringContaining("mindestens eine Maßnahme")]);
  expect(await outcome(bulk(some, {}))).toEqual([400, expect.stringContaining("was sich ändern")]);
  expect(await outcome(bulk(some, { ownerId: clientPeople.kurz.id }))).toEqual([
    400,
    expect.stringContaining("jemanden aus Ihrem Unternehmen"),
  ]);
  expect((await bulk(some, { to: "in-progress", price: "1" })).status).toBe(400);
  expect(await rows(`id = '${one?.id}'`)).toEqual([one]);
});
