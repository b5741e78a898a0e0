import { asSuperuser } from "#tests/support/database.ts";
import {
  atWork,
  clientPeople,
  inOffice,
  loadSamples,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { beforeAll, expect, test } from "vitest";
import { eraseSubject } from "#app/domain/audit/erase.server.ts";
import { chainHeads, verifyAllChains } from "#app/domain/audit/chains.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { recordHouseVisit } from "#app/domain/organisations/visits.server.ts";
import { exportHistory } from "#app/domain/workspace/export-history.server.ts";
import { historyPeople } from "#app/domain/workspace/history-people.server.ts";
import { history } from "#app/domain/workspace/history.server.ts";
import { transaction } from "#db/database.server.ts";

const mertens = atWork("mertens");
const { muster } = sampleClients;
const anna = { ...inOffice("anna"), organisationId: muster.id, side: "house" as const };

beforeAll(loadSamples, 60_000);

const kinds = async (filter: Parameters<typeof history>[1]) =>
  (await history(mertens, filter))?.events.map((event) => event.kind) ?? [];

test("a look of the consultancy stands once per room and day", async () => {
  const looks = async () => (await kinds({ what: "visits" })).length;
  const before = await looks();
  for (const room of ["/a", "/a", "/b", "/a"]) await recordHouseVisit(anna, room);
  expect(await looks()).toBe(before + 2);
  await asSuperuser(
    "begin; set local session_replication_role = replica; update audit_event set at = at - interval '1 day' where data ->> 'room' = '/a'; commit",
  );
  await recordHouseVisit(anna, "/a");
  expect(await looks()).toBe(before + 3);
});

test("the trail is narrowed by who, what, from and until when", async () => {
  const all = (await history(mertens))?.events ?? [];
  const ofMertens = (await history(mertens, { who: clientPeople.mertens.id }))?.events ?? [];
  expect(ofMertens.length).toBeGreaterThan(0);
  expect(new Set(ofMertens.map(({ by }) => by))).toEqual(new Set([clientPeople.mertens.name]));
  const ofHouse = (await history(mertens, { who: "house" }))?.events ?? [];
  expect(ofHouse.length).toBeGreaterThan(0);
  expect(ofHouse.every(({ byHouse }) => byHouse)).toBe(true);
  expect(await kinds({ who: "portal" })).toEqual([]);
  expect(new Set(await kinds({ what: "plan" }))).toEqual(
    new Set(
      all
        .map(({ kind }) => kind)
        .filter((kind) => /^(use-case|evidence|ledger|opinion|screening|measure)\./.test(kind)),
    ),
  );
  expect(await kinds({ from: "2099-01-01" })).toEqual([]);
  expect(await kinds({ to: "2020-01-01" })).toEqual([]);
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date());
  expect(await kinds({ from: today, to: today, who: clientPeople.mertens.id })).toHaveLength(
    ofMertens.length,
  );
  expect((await historyPeople(mertens)).map(({ name }) => name)).toContain(people.anna.name);
});

test("pages go on where the last ended, without doubles", async () => {
  await transaction(mertens, async (tx) => {
    for (let more = 0; more < 120; more += 1)
      await record(tx, mertens, {
        kind: "settings.changed",
        subject: { kind: "organisation", id: muster.id },
        data: { consultantsMayChange: false },
      });
  });
  const seen: number[] = [];
  for (let below: number | undefined, page = 0; page < 20; page += 1) {
    const found = await history(mertens, { what: "settings" }, below);
    seen.push(...(found?.events.map(({ position }) => position) ?? []));
    if (found?.older === undefined) break;
    below = found.older;
  }
  expect(seen.length).toBeGreaterThanOrEqual(120);
  expect(seen).toEqual([...new Set(seen)].toSorted((one, other) => other - one));
});

test("an export is a file and an event, for whoever may", async () => {
  const wish = { format: "json", filter: {}, sentence: () => "=Satz" } as const;
  expect(await exportHistory(atWork("aydin"), wish)).toBe("not-allowed");
  const file = await exportHistory(mertens, wish);
  const events = JSON.parse(typeof file === "object" && "body" in file ? file.body : "") as {
    position: number;
    hash: string;
  }[];
  expect(events.map(({ position }) => position)).toEqual(events.map((_, at) => at + 1));
  expect(events.at(-1)?.hash).toMatch(/^[\da-f]{64}$/);
  expect((await kinds({}))[0]).toBe("audit.exported");
  const table = await exportHistory(mertens, { ...wish, format: "csv" });
  const lines = (typeof table === "object" && "body" in table ? table.body : "").split("\r\n");
  expect(lines).toHaveLength(events.length + 3);
  expect(lines[1]).toContain(";'=Satz;");
  for (let more = 0; more < 8; more += 1) await exportHistory(mertens, wish);
  expect(await exportHistory(mertens, wish)).toEqual({ retryAfterSeconds: expect.any(Number) });
});

test("a person's sealed words are erased and the chain stays whole", async () => {
  const subject = crypto.randomUUID();
  const entry = {
    kind: "appointment.cancelled",
    subject: { kind: "appointment", id: subject },
    data: { by: "consultant" },
    personal: { of: subject, fields: { note: "Geheim" } },
  } as const;
  await transaction(mertens, (tx) => record(tx, mertens, entry));
  await transaction(mertens, (tx) => eraseSubject(tx, subject));
  expect(
    await asSuperuser("select wrapped from subject_key where subject_id = $1", [subject]),
  ).toEqual([{ wrapped: null }]);
  expect(await asSuperuser("select kind from erasure")).toEqual([{ kind: "subject" }]);
  await expect(transaction(mertens, (tx) => record(tx, mertens, entry))).rejects.toThrow(
    "was destroyed",
  );
  // The day moved by hand above is the only thing that does not fit.
  expect((await verifyChain(atWork("kurz"))).whole).toBe(true);
});

test("every chain is verified and told of by its head, and nobody's content with it", async () => {
  const verdicts = await verifyAllChains();
  expect(verdicts.map(({ name }) => name).toSorted()).toEqual(
    ["Muster Vertriebs-GmbH", "Nordlicht Telefonie GmbH", "Tulos Consulting GmbH"].toSorted(),
  );
  const broken = verdicts.filter(({ verdict }) => !verdict.whole);
  expect(broken.map(({ name }) => name)).toEqual(["Muster Vertriebs-GmbH"]);
  const [head] = await asSuperuser<{ hash: Buffer }>(
    "select hash from audit_event where organisation_id = $1 order by position desc limit 1",
    [sampleClients.nordlicht.id],
  );
  expect(await chainHeads()).toContainEqual(
    expect.objectContaining({
      organisationId: sampleClients.nordlicht.id,
      hash: head?.hash.toString("hex"),
    }),
  );
});
