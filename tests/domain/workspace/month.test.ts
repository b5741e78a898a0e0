import { asSuperuser } from "#tests/support/database.ts";
import { atWork, clientPeople, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { beforeAll, expect, test } from "vitest";
import type { MeasureFilter } from "#app/domain/workspace/measure-list/filter.ts";
import { measureMonth } from "#app/domain/workspace/measure-list/month.server.ts";

const muster = sampleClients.muster.id;
const mertens = atWork("mertens");
const kind = "gov-ropa-entry";
let measureId = "";
let useCaseId = "";

beforeAll(async () => {
  await loadSamples();
  const [row] = await asSuperuser<{ id: string; useCase: string }>(
    `select m.id, p.ai_use_case_id as "useCase" from measure m join planned_measure p on p.measure_id = m.id
      where m.organisation_id = $1 and m.measure = $2`,
    [muster, kind],
  );
  measureId = row?.id ?? "";
  useCaseId = row?.useCase ?? "";
  await asSuperuser("delete from evidence where measure_id = $1", [measureId]);
  await asSuperuser(
    "update measure set status = 'implemented', due_on = '2031-03-05' where id = $1",
    [measureId],
  );
  await asSuperuser(
    `insert into measure_step (organisation_id, measure_id, status, person_id, at)
     values ('${muster}', '${measureId}', 'implemented', '${clientPeople.mertens.id}', '2030-03-10T23:30:00Z')`,
  );
});

/** Approved evidence that is good until a day. */
const prove = (title: string, until: string) =>
  asSuperuser(
    `with piece as (insert into evidence (organisation_id, measure_id) values ('${muster}', '${measureId}') returning id),
       version as (insert into evidence_version (organisation_id, evidence_id, version, kind, title, text, sha256, valid_until, author_id)
         select '${muster}', id, 1, 'note', $1, 'x', sha256('x'), $2, '${clientPeople.mertens.id}' from piece)
     insert into approved_evidence (organisation_id, evidence_id, version) select '${muster}', id, 1 from piece`,
    [title, until],
  );

const accept = (until: string, at: string) =>
  asSuperuser(
    `insert into risk_acceptance (organisation_id, ai_use_case_id, dimension, residual, reason, until, person_id, at)
     values ('${muster}', '${useCaseId}', 'trust', 60, 'Für jetzt', $1, '${clientPeople.mertens.id}', $2)`,
    [until, at],
  );

async function falls(month: string, filter: MeasureFilter = { useCase: useCaseId }) {
  const found = await measureMonth(mertens, filter, month);
  if (!found) return expect.fail("Not found");
  return found.days.flatMap(({ day, rows, reviews, evidence, acceptances }) => [
    ...rows.map(({ measure }) => `${day} due ${measure}`),
    ...reviews.map(({ measure }) => `${day} review ${measure}`),
    ...evidence.map(({ title }) => `${day} evidence ${title}`),
    ...acceptances.map(({ dimension }) => `${day} acceptance ${dimension}`),
  ]);
}

test("due dates, review days, last days of evidence and of accepted risks stand on their days", async () => {
  await prove("Für immer gut", "2031-03-31");
  await prove("Bis Monatsende", "2031-03-20");
  await accept("2031-03-15", "2026-01-01T00:00:00Z");
  // Twelve months after the last step, which was after midnight in Berlin.
  expect(await falls("2031-03")).toEqual([
    `2031-03-05 due ${kind}`,
    `2031-03-11 review ${kind}`,
    "2031-03-15 acceptance trust",
    "2031-03-20 evidence Bis Monatsende",
    "2031-03-31 evidence Für immer gut",
  ]);
  expect(await falls("2031-04")).toEqual([]);
});

test("a filter narrows everything: what asks for measures finds no accepted risk", async () => {
  expect(await falls("2031-03", { status: "open" })).toEqual([]);
  expect(await falls("2031-03", { text: "verzeichnis", useCase: useCaseId })).not.toContain(
    "2031-03-15 acceptance trust",
  );
  expect(await falls("2031-03", { useCase: crypto.randomUUID() })).toEqual([]);
  expect(await falls("2031-03", {})).toContain("2031-03-15 acceptance trust");
});

test("what was renewed, taken back or accepted anew stands on its new day only", async () => {
  await accept("2031-05-02", "2026-02-01T00:00:00Z");
  await asSuperuser(
    "update evidence set withdrawn_at = now(), withdrawn_by = $2 where measure_id = $1 and id in (select evidence_id from evidence_version where title = 'Bis Monatsende')",
    [measureId, clientPeople.mertens.id],
  );
  const march = await falls("2031-03");
  expect(march).not.toContain("2031-03-15 acceptance trust");
  expect(march).not.toContain("2031-03-20 evidence Bis Monatsende");
  expect(await falls("2031-05")).toEqual(["2031-05-02 acceptance trust"]);
});

test("nothing of elsewhere, and nothing for a guest", async () => {
  const found = await measureMonth(atWork("kurz"), {}, "2031-03");
  expect(
    found?.days.flatMap(({ rows, evidence, acceptances }) => [
      ...rows,
      ...evidence,
      ...acceptances,
    ]),
  ).toEqual([]);
  expect(await measureMonth({ ...mertens, roles: ["guest"] }, {}, "2031-03")).toBeUndefined();
});
