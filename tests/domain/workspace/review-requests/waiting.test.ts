import { asSuperuser } from "#tests/support/database.ts";
import { atWork, inOffice, loadSamples, people, sampleClients } from "#tests/support/samples.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import { assignConsultant } from "#app/domain/workspace/assign-consultant.server.ts";
import { history } from "#app/domain/workspace/history.server.ts";
import { askReview } from "#app/domain/workspace/review-requests/ask-review.server.ts";
import { waitedDays } from "#app/domain/workspace/review-requests/waited.ts";
import {
  mostCounted,
  reviewPageSize,
  reviewQueue,
  type WaitingReview,
} from "#app/domain/workspace/review-requests/waiting.server.ts";

const { muster, nordlicht } = sampleClients;
const queueOf = (name: keyof typeof people) => reviewQueue(inOffice(name), undefined);

beforeAll(loadSamples, 60_000);
beforeEach(() => asSuperuser("truncate rate_limit; delete from review_request"));

const idOf = async (table: string, organisationId: string) => {
  const [row] = await asSuperuser<{ id: string }>(
    `select id from ${table} where organisation_id = $1 order by id limit 1`,
    [organisationId],
  );
  return row?.id ?? "";
};

async function askBoth() {
  const useCaseId = await idOf("ai_use_case", muster.id);
  await askReview(atWork("mertens"), { kind: "use-case", useCaseId }, "Reicht das?");
  const measureId = await idOf("measure", nordlicht.id);
  await askReview(atWork("kurz"), { kind: "measure", measureId }, null);
}

const looks = async (who: "mertens" | "kurz") => {
  const found = await history(atWork(who), { what: "visits" });
  return found?.events.filter(({ data }) => data.room === "/buero/pruefungen") ?? [];
};

test("each consultant sees what waits at the own clients, and only the lead how much waits elsewhere", async () => {
  await askBoth();
  const own = await queueOf("jonas");
  expect(own).toMatchObject({
    reviews: [{ client: { name: nordlicht.name }, askedBy: "Sven Kurz" }],
    next: undefined,
    elsewhere: [],
  });
  expect(JSON.stringify(own)).not.toContain(muster.name);
  const lead = await queueOf("anna");
  expect(lead.reviews.map(({ client, subject }) => [client.name, subject.kind])).toEqual([
    [muster.name, "use-case"],
  ]);
  expect(lead.elsewhere).toEqual([{ id: nordlicht.id, name: nordlicht.name, count: 1 }]);
  expect(await queueOf("ines")).toEqual({ reviews: [], next: undefined, elsewhere: [] });
});

test("what it names is a look into the rooms of that client, once a day; numbers are none", async () => {
  await askBoth();
  const before = [await looks("mertens"), await looks("kurz")].map(({ length }) => length);
  for (const _ of [1, 2]) await queueOf("anna");
  const byAnna = (await looks("mertens")).filter(({ by }) => by === "Anna Weber");
  expect(byAnna).toHaveLength(1);
  expect(await looks("kurz")).toHaveLength(before[1] ?? 0);
  await asSuperuser("delete from review_request");
  await queueOf("jonas");
  expect(await looks("kurz")).toHaveLength(before[1] ?? 0);
});

test("the oldest comes first across clients, page by page without a gap or a double", async () => {
  await assignConsultant(inOffice("anna"), nordlicht.id, people.anna.id);
  for (const { id } of [muster, nordlicht])
    await asSuperuser(
      `with piece as (insert into evidence (organisation_id, measure_id)
         select $1, (select id from measure where organisation_id = $1 limit 1) from generate_series(1, 25) returning id)
       insert into review_request (organisation_id, evidence_id, asked_by, asked_at)
       select $1, piece.id, $2, '2026-11-02 10:00+00'::timestamptz + (row_number() over () / 2) * interval '1 microsecond' from piece`,
      [id, people.anna.id],
    );
  const found: WaitingReview[] = [];
  let after: { at: string; id: string } | undefined;
  for (let page = 0; page < 4; page += 1) {
    const { reviews, next } = await reviewQueue(inOffice("anna"), after);
    found.push(...reviews);
    expect(reviews.length).toBeLessThanOrEqual(reviewPageSize);
    after = next;
    if (!next) break;
  }
  expect(after).toBeUndefined();
  expect(new Set(found.map(({ id }) => id)).size).toBe(50);
  const stored = await asSuperuser<{ id: string }>(
    "select id from review_request order by asked_at, id",
  );
  expect(found.map(({ id }) => id)).toEqual(stored.map(({ id }) => id));
});

test("of too many clients of others nothing is counted", async () => {
  await asSuperuser(
    `insert into organisation (kind, name) select 'client', 'Viele ' || n from generate_series(1, ${mostCounted + 1}) n`,
  );
  expect((await queueOf("anna")).elsewhere).toBeUndefined();
  expect((await queueOf("jonas")).elsewhere).toEqual([]);
  await asSuperuser(`delete from organisation where name like 'Viele %' and id <> '${houseId}'`);
});

test("waiting is counted in working days of the client's Land", () => {
  const bavaria = { timeZone: "Europe/Berlin", land: "BY" };
  const days = (from: string, to: string, place = bavaria) =>
    waitedDays(new Date(from), place, new Date(to));
  expect(days("2026-11-26T09:00Z", "2026-11-26T22:59Z")).toBe(0);
  expect(days("2026-11-26T09:00Z", "2026-11-26T23:30Z")).toBe(1);
  expect(days("2026-11-27T09:00Z", "2026-11-29T12:00Z")).toBe(0);
  expect(days("2026-11-27T09:00Z", "2026-11-30T05:00Z")).toBe(1);
  expect(days("2027-01-05T09:00Z", "2027-01-07T09:00Z")).toBe(1);
  expect(days("2027-01-05T09:00Z", "2027-01-07T09:00Z", { ...bavaria, land: "HH" })).toBe(2);
  expect(days("2027-01-05T09:00Z", "2027-01-07T09:00Z", { ...bavaria, land: "AT" })).toBe(2);
  expect(days("2026-11-27T09:00Z", "2026-11-26T09:00Z")).toBe(0);
});
