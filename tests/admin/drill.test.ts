import { asSuperuser, database, dropDatabase, emptyDatabase } from "#tests/support/database.ts";
import { ownDataToken } from "#tests/support/mailed.ts";
import { alice, asked, confirmed, jens, katrin } from "#tests/support/prospects.ts";
import {
  clientPeople,
  inOffice,
  leadOf,
  loadSamples,
  sampleClients,
} from "#tests/support/samples.ts";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { houseAccess } from "#app/domain/audit/access.ts";
import { eraseSubject, noteErasure } from "#app/domain/audit/erase.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { writeCounts } from "#app/domain/leads/counts.server.ts";
import { deleteExpired } from "#app/domain/leads/retention.server.ts";
import { eraseFromOffice, eraseOwnData } from "#app/domain/own-data/erase.server.ts";
import { deleteDraft, keepDraft } from "#app/domain/self-check/drafts.server.ts";
import { signInAs } from "#app/demo/sign-in.server.ts";
import { transaction } from "#db/database.server.ts";
import { operator } from "./operator.ts";

const home = resolve(".test", `drill-${crypto.randomUUID()}`);
const folder = join(home, "snapshot");
const unconfirmed = "unbestaetigt@beispiel.example";
let draft = "";
const subject = crypto.randomUUID();
/** Erased after the snapshot was taken. */
const erased = sampleClients.nordlicht;
const targets: Awaited<ReturnType<typeof emptyDatabase>>[] = [];

const environment = (one = database, dataDir = join(home, "here")) => ({
  DATABASE_URL: one.appUrl,
  DATABASE_BACKUP_URL: one.backupUrl,
  DATABASE_ADMIN_URL: one.adminUrl,
  DATA_DIR: dataDir,
  SECRET_KEY: process.env.SECRET_KEY ?? "",
  LOG_LEVEL: "silent",
});

beforeAll(async () => {
  await loadSamples();
  await signInAs("anna");
  const access = { organisationId: sampleClients.muster.id, actor: { kind: "system" } } as const;
  await transaction(access, (tx) =>
    record(tx, access, {
      kind: "appointment.cancelled",
      subject: { kind: "appointment", id: subject },
      data: { by: "visitor" },
      personal: { of: subject, fields: { note: "Geheim; mit\\Zeichen\tund\nZeilen" } },
    }),
  );
  await confirmed(katrin);
  await asked({ ...katrin, email: unconfirmed });
  const kept = await keepDraft(katrin.answers, "203.0.113.77");
  await writeCounts();
  draft = "token" in kept ? kept.token : "";
  mkdirSync(join(home, "here/files/a"), { recursive: true });
  writeFileSync(join(home, "here/files/a/nachweis.pdf"), Buffer.from([0, 1, 2, 255]));
}, 60_000);

afterAll(async () => {
  rmSync(home, { recursive: true, force: true });
  for (const { name } of targets) await dropDatabase(name);
});

async function elsewhere() {
  const target = await emptyDatabase();
  targets.push(target);
  return target;
}

async function inside<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

const counts = async (url: string) => {
  const rows = await inside<{ name: string; count: number }>(
    url,
    `select relname as name, (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %s', oid::regclass), false, true, '')))[1]::text::int as count
       from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('rate_limit', 'erasure') order by 1`,
  );
  return new Map(rows.map(({ name, count }) => [name, count]));
};

/** What goes with a person who is deleted. */
const ofPersons = [
  "appointment",
  "appointment_host",
  "appointment_word",
  "lead",
  "lead_note",
  "lead_stage",
  "lead_word",
  "report_request",
].concat(["self_check", "self_check_draft"]);

/** Everybody who deletes or is deleted after the snapshot: from the office, by themselves before and after they confirmed, by time. */
async function peopleDelete(): Promise<string[]> {
  const [office, self, old] = [jens.email, katrin.email, alice.email];
  expect(await eraseFromOffice(inOffice("anna"), await leadOf(office))).toBe("deleted");
  expect(await eraseOwnData(await ownDataToken(self, "report-ready"))).toBe("open");
  expect(await eraseOwnData(await ownDataToken(unconfirmed, "confirm-report"))).toBe("open");
  expect(await deleteDraft(draft)).toEqual({ state: "deleted" });
  await asSuperuser(
    "update lead set last_contact_at = now() - interval '13 months' where email = $1",
    [old],
  );
  expect(await deleteExpired()).toMatchObject({ leads: 1 });
  return [office, self, old, unconfirmed];
}

test(
  "a snapshot is restored elsewhere, compared, and erased again",
  { timeout: 90_000 },
  async () => {
    const taken = await operator(["snapshot", folder], environment());
    expect(taken).toEqual({ code: 0, output: expect.stringContaining("1 files") });

    const before = await counts(database.adminUrl);
    const access = { organisationId: sampleClients.muster.id, actor: { kind: "system" } } as const;
    await transaction(access, (tx) => eraseSubject(tx, subject));
    await transaction(houseAccess("system"), (tx) => noteErasure(tx, "organisation", erased.id));
    const gone = await peopleDelete();
    const after = await counts(database.adminUrl);
    const ledger = await operator(["ledger"], environment());
    writeFileSync(join(home, "ledger.json"), ledger.output);

    const target = await elsewhere();
    const restored = await operator(
      ["restore", folder, join(home, "ledger.json")],
      environment(target, join(home, "there")),
    );
    expect(restored.output).toContain("The restore is whole.");
    expect(restored.output).toMatch(/in the ledger given, \d+ erased again/);
    expect(restored.code).toBe(0);
    const measures = (url: string) =>
      inside(url, "select distinct organisation_id as id from measure order by 1");
    expect(await measures(database.adminUrl)).toHaveLength(2);
    expect(await measures(target.adminUrl)).toEqual([{ id: sampleClients.muster.id }]);
    for (const [name, count] of await counts(target.adminUrl)) {
      if (["audit_event", "consent", "link"].includes(name))
        expect(count, name).toBe(before.get(name));
      if (ofPersons.includes(name)) expect(count, name).toBe(after.get(name));
    }
    for (const email of gone)
      for (const where of [
        "lead where email",
        "report_request where email",
        "mail where recipient",
      ])
        expect(await inside(target.adminUrl, `select from ${where} = '${email}'`), where).toEqual(
          [],
        );
    expect(readFileSync(join(home, "there/files/a/nachweis.pdf"))).toEqual(
      Buffer.from([0, 1, 2, 255]),
    );
    expect(
      await inside(
        target.adminUrl,
        `select wrapped from subject_key where subject_id = '${subject}'`,
      ),
    ).toEqual([{ wrapped: null }]);
    expect(await inside(target.adminUrl, "select 1 from session where ended_at is null")).toEqual(
      [],
    );
    expect((await operator(["check-walls"], environment(target))).output).toBe("0 findings\n");

    const again = await operator(["restore", folder], environment(target, join(home, "there")));
    expect(again).toEqual({ code: 1, output: expect.stringContaining("is not empty") });
  },
);

test("what was changed in a snapshot is named", { timeout: 60_000 }, async () => {
  const file = join(folder, "tables/public.audit_event.copy");
  writeFileSync(file, readFileSync(file, "utf8").replace("measure.stepped", "measure.changed"));
  const target = await elsewhere();
  const restored = await operator(["restore", folder], environment(target, join(home, "third")));
  expect(restored.code).toBe(1);
  expect(restored.output).toContain("NOT EQUAL     public.audit_event");
  expect(restored.output).toMatch(/BROKEN CHAIN {2}(Muster|Nordlicht)/);
});

test("a folder without its manifest is no snapshot", async () => {
  const half = await operator(["restore", join(home, "here")], environment());
  expect(half).toEqual({ code: 1, output: expect.stringContaining("is no whole snapshot") });
  const full = await operator(["snapshot", join(home, "here")], environment());
  expect(full).toEqual({ code: 1, output: expect.stringContaining("is not empty") });
});

test("the login of snapshots changes nothing", async () => {
  await expect(inside(database.backupUrl, "delete from lead")).rejects.toThrow(/read-only|denied/);
  expect(
    (await asSuperuser("select id from person where id = $1", [clientPeople.kurz.id])).length,
  ).toBe(1);
});
