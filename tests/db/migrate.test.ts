import { asSuperuser, database } from "#tests/support/database.ts";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate } from "#db/migrate.ts";

let folder: string;
let url: string;

beforeEach(async () => {
  folder = mkdtempSync(join(".test", "migrations-"));
  const name = `${database.name}_empty`;
  await asSuperuser(`create database ${name} template template0 owner tulos_owner`);
  url = database.ownerUrl.replace(database.name, name);
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await asSuperuser(`drop database ${database.name}_empty with (force)`);
});

const file = (name: string, text: string) => writeFileSync(join(folder, name), text);

async function rows(text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

test("applies each file once and in order", async () => {
  file("0001_one.sql", "create table one (id int)");
  file("0002_two.sql", "alter table one add column name text");
  expect(await migrate(url, folder)).toEqual(["0001_one.sql", "0002_two.sql"]);
  expect(await migrate(url, folder)).toEqual([]);
  expect(await rows("select id, name from one")).toEqual([]);
});

test("names the applied file that was changed", async () => {
  file("0001_one.sql", "create table one (id int)");
  await migrate(url, folder);
  file("0001_one.sql", "create table one (id bigint)");
  await expect(migrate(url, folder)).rejects.toThrow("0001_one.sql was changed");
});

test("a file that fails leaves nothing, those before it stay", async () => {
  file("0001_one.sql", "create table one (id int)");
  file("0002_two.sql", "create table two (id int); select 1/0");
  await expect(migrate(url, folder)).rejects.toThrow(/0002_two\.sql failed.*division by zero/);
  expect(await rows("select to_regclass('one') as one, to_regclass('two') as two")).toEqual([
    { one: "one", two: null },
  ]);
});

test("two at once do the work once", async () => {
  file("0001_one.sql", "select pg_sleep(0.3); create table one (id int)");
  const done = await Promise.all([migrate(url, folder), migrate(url, folder)]);
  expect(done.flat()).toEqual(["0001_one.sql"]);
});

test("a run that is cut off in the middle is completed by the next", async () => {
  file("0001_one.sql", "create table one (id int); select pg_sleep(5)");
  const cut = migrate(url, folder);
  const failed = expect(cut).rejects.toThrow();
  await expect
    .poll(() =>
      asSuperuser(
        "select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(5)%' and pid <> pg_backend_pid()",
      ),
    )
    .toHaveLength(1);
  await failed;
  file("0001_one.sql", "create table one (id int)");
  expect(await migrate(url, folder)).toEqual(["0001_one.sql"]);
});

test("waits for a table in use, in short turns", async () => {
  file("0001_one.sql", "create table one (id int)");
  await migrate(url, folder);
  const busy = new pg.Client({ connectionString: url });
  await busy.connect();
  await busy.query("begin; lock table one");
  file("0002_two.sql", "alter table one add column name text");
  const waiting = migrate(url, folder);
  setTimeout(() => void busy.query("commit").then(() => busy.end()), 3_200);
  expect(await waiting).toEqual(["0002_two.sql"]);
});

test.each([
  ["first.sql", "not named like"],
  ["0001_Other.sql", "not named like"],
])("refuses the name %s", async (name, message) => {
  file(name, "select 1");
  await expect(migrate(url, folder)).rejects.toThrow(message);
});

test("refuses a number given twice and a number that comes too late", async () => {
  file("0002_two.sql", "select 1");
  await migrate(url, folder);
  file("0001_one.sql", "select 1");
  await expect(migrate(url, folder)).rejects.toThrow("0001_one.sql comes too late");
  file("0002_again.sql", "select 1");
  await expect(migrate(url, folder)).rejects.toThrow("number 0002");
});
