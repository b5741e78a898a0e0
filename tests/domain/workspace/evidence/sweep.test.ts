import { asSuperuser } from "#tests/support/database.ts";
import { atWork, loadSamples, openMeasure, sampleClients } from "#tests/support/samples.ts";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addEvidence } from "#app/domain/workspace/evidence/add-evidence.server.ts";
import {
  filesFolder,
  hasFile,
  incomingFolder,
  keepFile,
  receiveFile,
} from "#app/domain/workspace/evidence/file-store.server.ts";
import { sweepFiles } from "#app/domain/workspace/evidence/sweep.server.ts";
import { pdf } from "#tests/support/files/good-files.ts";

const folder = mkdtempSync(join(tmpdir(), "sweep-"));
const muster = sampleClients.muster.id;

beforeAll(async () => {
  await loadSamples();
  process.env.DATA_DIR = folder;
});
afterAll(() => rmSync(folder, { recursive: true }));

async function received() {
  const bytes = Readable.from([pdf]);
  const file = await receiveFile({ name: "a.pdf", type: "application/pdf", bytes });
  if (typeof file === "string") throw new Error(file);
  return file;
}

const wish = { title: null, text: null, url: null, validUntil: null };
const kept = () => readdirSync(filesFolder(), { recursive: true, withFileTypes: true });
const files = () => kept().filter((one) => one.isFile()).length;

test("a file is in the store under a name of its own, with the hash of its bytes in the row", async () => {
  const { id } = await openMeasure(muster);
  const answer = await addEvidence(atWork("mertens"), id, { wish, file: await received() });
  expect(answer).toHaveProperty("evidenceId");
  const [row] = await asSuperuser<{ id: string; name: string; hash: string; same: boolean }>(
    `select file_id as id, file_name as name, sha256 = sha256($1) as same from evidence_version where kind = 'file'`,
    [pdf],
  );
  expect(row).toMatchObject({ name: "a.pdf", same: true });
  expect(await hasFile(muster, row?.id ?? "")).toBe(true);
  expect(readdirSync(incomingFolder())).toEqual([]);
  expect(JSON.stringify(kept().map(({ name }) => name))).not.toContain("pdf");
});

test("what is refused leaves no file", async () => {
  const before = files();
  const { id } = await openMeasure(muster);
  for (const attempt of [
    { access: atWork("mertens"), measure: id, wish: { ...wish, url: "https://x.example" } },
    { access: atWork("kurz"), measure: id, wish },
    { access: { ...atWork("mertens"), roles: ["reader"] }, measure: id, wish },
  ]) {
    const file = await received();
    const given = { wish: attempt.wish, file };
    expect(await addEvidence(attempt.access, attempt.measure, given)).toHaveProperty("refused");
  }
  expect(files()).toBe(before);
  expect(readdirSync(incomingFolder())).toEqual([]);
});

test("the fifty-first file of a measure has no room", async () => {
  const { id } = await openMeasure(muster);
  await asSuperuser(
    `with piece as (insert into evidence (organisation_id, measure_id) values ($1, $2) returning id)
     insert into evidence_version (organisation_id, evidence_id, version, kind, title, file_id, file_name, file_size, sha256, author_id)
       select $1, id, n, 'file', 'x', gen_random_uuid(), 'x.pdf', 1, sha256('x'), $3 from piece, generate_series(2, 51) n`,
    [muster, id, atWork("mertens").actor.id],
  );
  const answer = await addEvidence(atWork("mertens"), id, { wish, file: await received() });
  expect(answer).toEqual({ refused: "full" });
  await asSuperuser(
    "delete from evidence where id in (select evidence_id from evidence_version where version = 51)",
  );
});

test("the sweep takes what has no row, and only what is old enough", async () => {
  const orphan = await keepFile(muster, await received());
  await received();
  writeFileSync(join(incomingFolder(), "half"), "%PDF");
  expect(await sweepFiles()).toBe(0);
  const before = files();
  expect(await sweepFiles(Date.now(), -1)).toBe(3);
  expect(files()).toBe(before - 1);
  expect(await hasFile(muster, orphan)).toBe(false);
  const rows = await asSuperuser<{ id: string }>(
    "select file_id as id from evidence_version where file_id is not null",
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { id } of rows) expect(await hasFile(muster, id)).toBe(true);
});

test("without a store there is nothing to sweep", async () => {
  process.env.DATA_DIR = join(folder, "nowhere");
  expect(await sweepFiles(Date.now(), -1)).toBe(0);
  expect(existsSync(join(folder, "nowhere"))).toBe(false);
  process.env.DATA_DIR = folder;
});
