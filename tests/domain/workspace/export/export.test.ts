import { asSuperuser } from "#tests/support/database.ts";
import { atWork, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { plantFile } from "#tests/routes/workspace/walk.ts";
import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { exportedTables, keptBack } from "#app/domain/workspace/export/exported-tables.ts";
import { exportWorkspace } from "#app/domain/workspace/export/export-workspace.server.ts";
import { boundTables } from "#db/walls.ts";

const mertens = atWork("mertens");
let archive: Record<string, Uint8Array> = {};

beforeAll(async () => {
  await loadSamples();
  await asSuperuser(
    `insert into workspace_report (organisation_id, kind, language, format, title, content, sha256, made_by)
     select $1, 'plan', 'de', 'pdf', 'Plan: 1/2', 'x', sha256('x'), $2`,
    [sampleClients.muster.id, mertens.actor.id],
  );
  await plantFile(sampleClients.muster.id, mertens.actor.id);
  const answer = await exportWorkspace(mertens, () => Promise.resolve("Verlauf"));
  if (answer === "not-allowed" || "retryAfterSeconds" in answer) return expect.fail("Allowed");
  archive = unzipSync(new Uint8Array(await buffer(answer.body)));
});

const json = (name: string) =>
  JSON.parse(strFromU8(archive[`daten/${name}.json`] ?? new Uint8Array())) as Record<
    string,
    unknown
  >[];

test("it holds every table that is the client's own, and nothing of others", async () => {
  expect(json("aiUseCase")).toHaveLength(1);
  expect(json("measure").length).toBeGreaterThan(40);
  const others = [sampleClients.nordlicht.id, "sven.kurz"];
  const all = Object.values(archive)
    .map((bytes) => strFromU8(bytes))
    .join("");
  for (const one of others) expect(all).not.toContain(one);
  expect(strFromU8(archive["daten/people.json"] ?? new Uint8Array())).toContain("Petra Mertens");
});

test("the files are in it as they are, and the list at the end has the hash of each", () => {
  const names = Object.keys(archive);
  expect(names.filter((name) => name.startsWith("nachweise/")).length).toBeGreaterThan(0);
  expect(names.some((name) => /^berichte\/\w{8} Plan- 1-2\.pdf$/.test(name))).toBe(true);
  const list = strFromU8(archive["inhalt.csv"] ?? new Uint8Array());
  for (const [name, bytes] of Object.entries(archive).filter(([one]) => one !== "inhalt.csv"))
    expect(list, name).toContain(
      `${name};${bytes.length};${createHash("sha256").update(bytes).digest("hex")}`,
    );
});

test("every table behind a client's wall is taken along, or it is said why not", async () => {
  const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const known = new Set<string>([...exportedTables.map(snake), ...Object.keys(keptBack)]);
  const bound = await boundTables((text) => asSuperuser(text));
  const used: string[] = [];
  for (const name of bound) {
    const rows = await asSuperuser(`select from ${name} where organisation_id = $1 limit 1`, [
      sampleClients.muster.id,
    ]);
    if (rows.length > 0) used.push(name);
  }
  expect(used.filter((name) => !known.has(name))).toEqual([]);
});

test("only an administrator takes it along", async () => {
  const history = () => Promise.resolve("");
  expect(await exportWorkspace({ ...mertens, roles: ["editor"] }, history)).toBe("not-allowed");
  const [event] = await asSuperuser<{ kind: string }>(
    "select kind from audit_event where organisation_id = $1 order by position desc limit 1",
    [sampleClients.muster.id],
  );
  expect(event?.kind).toBe("organisation.exported");
});
