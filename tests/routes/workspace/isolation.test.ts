import "#tests/support/database.ts";
import { appHandler, type TestApp } from "#tests/support/app.ts";
import { loadSamples } from "#tests/support/samples.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { beforeAll, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import { doors, type VisitorName, visitors } from "./doors.ts";
import { atHome } from "./own-access.ts";
import { audiences, leaves, resources } from "./permission-table.ts";
import {
  ask,
  attempts,
  enrol,
  fingerprint,
  foreignTo,
  homes,
  idsAt,
  isClosed,
  plantForeign,
  secretsOf,
  slotsOf,
  waysIn,
} from "./walk.ts";

const behindDoors = leaves.filter(({ key }) => key in doors);
/**
 * A share of the addresses for each visitor, so that every second door is tried in one of its languages; npm run endure
 * -- addresses tries every one in both and by every way, -- isolation walks every one with everybody.
 */
const keys = [...new Set(behindDoors.map(({ key }) => key))];
const tried = behindDoors.filter(
  ({ key, path }) =>
    process.env.EVERY_ADDRESS === "1" ||
    (keys.indexOf(key) % 2 === (process.env.EVERY_ADDRESS === "others" ? 1 : 0) &&
      path.startsWith("en/") === keys.indexOf(key) % 4 < 2),
);
const shareOf = (name: VisitorName) =>
  tried.filter((_, at) => at % visitors.length === visitors.indexOf(name));
/** Every second of the ways that lead to an address, in turn. */
const waysOf = (turn: number) =>
  waysIn.filter((_, at) => process.env.EVERY_ADDRESS === "1" || (at + turn) % 2 === 0);
let browsers: Map<VisitorName, Visitor>;
let app: TestApp;

beforeAll(async () => {
  await loadSamples();
  app = await appHandler();
  browsers = await enrol(app);
  await plantForeign();
}, 150_000);

const browserOf = (name: VisitorName) => {
  const found = browsers.get(name);
  if (!found) throw new Error(`Nobody is called ${name}`);
  return found;
};

test("every address stands in the permission table, and nothing else does", () => {
  const written = [doors, audiences, resources].flatMap((table) => Object.keys(table));
  expect([...new Set(leaves.map(({ key }) => key))].toSorted()).toEqual(written.toSorted());
});

test("what stands in workspace and office is a door, and a door stands nowhere else", () => {
  const guarded = leaves.filter(({ layout }) => /routes\/(workspace|office)\//.test(layout));
  expect(guarded.length).toBeGreaterThan(0);
  expect([...new Set(guarded.map(({ key }) => key))].toSorted()).toEqual(
    Object.keys(doors).toSorted(),
  );
});

// Passkeys and sessions belong to the signed-in person alone: tests/routes/security.test.ts tries those of others.
const ofSomebody = /^(token|shareId|mailId|passkeyId|sessionId)$/;
const ofTheCatalogue = /^(\w+Slug|vendorId)$/;

test("an address for everybody names nothing that has an owner", () => {
  const tables: Record<string, string> = { ...audiences, ...resources };
  for (const { key, path } of leaves.filter((leaf) => !(leaf.key in doors)))
    expect(
      slotsOf(path).filter(
        (slot) => !(tables[key] === "everybody" ? ofTheCatalogue : ofSomebody).test(slot),
      ),
      path,
    ).toEqual([]);
});

test.each(leaves.filter(({ key }) => audiences[key as keyof typeof audiences] === "signed-in"))(
  "$path asks a stranger to sign in",
  async ({ path }) => {
    const answer = await app.visitor().request(`/${path}`.replace("//", "/"));
    expect([answer.status, answer.headers.get("location")]).toEqual([
      302,
      expect.stringMatching(/anmelden|sign-in/),
    ]);
  },
);

test.each(visitors)(
  "for %s a foreign id is one that does not exist",
  { timeout: 60_000 },
  async (name) => {
    const { own, other } = homes(name);
    const before = await fingerprint([other, houseId]);
    const secrets = await secretsOf(other);
    const [mine, theirs] = [await idsAt(own), await idsAt(other)];
    const house = await idsAt(houseId);
    let turn = 0;
    for (const leaf of shareOf(name)) {
      const foreign = foreignTo(name, leaf, house, theirs);
      const form = doors[leaf.key as keyof typeof doors].form;
      for (const { foreign: at, random, varied } of attempts(name, leaf, mine, foreign))
        for (const way of waysOf(turn++)) {
          const told = await ask(browserOf(name), way, at, form);
          const where = `${name}: ${way} ${leaf.path}, foreign ${varied.join()}`;
          expect(told.told, where).toBe((await ask(browserOf(name), way, random, form)).told);
          expect(isClosed(name, leaf, told.told), `${where}: ${told.told}`).toBe(true);
          expect(
            secrets.filter((secret) => told.body.includes(secret)),
            where,
          ).toEqual([]);
        }
    }
    expect(await fingerprint([other, houseId])).toBe(before);
  },
);

test.each(visitors)(
  "%s gets at home what the role allows, and nothing more",
  { timeout: 60_000 },
  async (name) => {
    for (const leaf of shareOf(name))
      for (const { where, told, expected } of await atHome(browserOf(name), name, leaf))
        expect(told, where).toBe(expected);
  },
);
