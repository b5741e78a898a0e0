import { asSuperuser } from "#tests/support/database.ts";
import { atWork, clientPeople, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { sold } from "#tests/support/sold.ts";
import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import {
  chooseUseCases,
  limitFor,
  viewUseCaseChoice,
} from "#app/domain/billing/contract/choose-use-cases.server.ts";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import { organisationAccess } from "#app/domain/organisations/access.ts";
import type { Place } from "#app/domain/organisations/package/over-limit.server.ts";
import { changeSeveral } from "#app/domain/workspace/measure-list/change-several.server.ts";
import { mergeMeasures } from "#app/domain/workspace/merging/merge-measures.server.ts";
import { viewMerging } from "#app/domain/workspace/merging/view-merging.server.ts";

const muster = sampleClients.muster.id;
const mertens = atWork("mertens");
/** The oldest first; the first is the sample's own. */
let useCases: string[] = [];

beforeAll(loadSamples, 60_000);
beforeEach(async () => {
  await asSuperuser(
    `delete from planned_measure where ai_use_case_id in (select id from ai_use_case where use_case = 'other');
     delete from ai_use_case where use_case = 'other'; update ai_use_case set stays_editable = false; truncate subscription cascade`,
  );
  for (const title of ["Zwei", "Drei"])
    await asSuperuser(
      "insert into ai_use_case (organisation_id, use_case, title) values ($1, 'other', $2)",
      [muster, title],
    );
  const rows = await asSuperuser<{ id: string }>(
    "select id from ai_use_case where organisation_id = $1 order by created_at, id",
    [muster],
  );
  useCases = rows.map(({ id }) => id);
  await sold(muster, "invoice");
});

const include = (count: number) =>
  asSuperuser(
    "update subscription set terms = jsonb_set(terms, '{offer,useCases}', to_jsonb($1::int))",
    [count],
  );

const accessAt = async (place: Place = {}) => {
  const { id, roles } = clientPeople.mertens;
  const signedIn = { person: { id }, memberships: [{ organisationId: muster, roles }] };
  return (await organisationAccess(signedIn as never, muster, place)) ?? expect.fail("Not let in");
};
const standings = () =>
  Promise.all(useCases.map(async (useCaseId) => (await accessAt({ useCaseId })).standing));
const stay = async () => {
  const choice = await viewUseCaseChoice(mertens);
  return typeof choice === "object" && choice.useCases.map(({ id, stays }) => [id, stays]);
};

/** A measure that serves these AI use cases. */
async function measureOf(...served: (string | undefined)[]): Promise<string> {
  const [{ id } = { id: "" }] = await asSuperuser<{ id: string }>(
    "insert into measure (organisation_id, measure, scope) values ($1, 'law-lia', 'use-case') returning id",
    [muster],
  );
  for (const useCase of served)
    await asSuperuser(
      `insert into planned_measure (organisation_id, ai_use_case_id, measure_id, position)
       select $1, $2, $3, coalesce(max(position), 0) + 1 from planned_measure where ai_use_case_id = $2`,
      [muster, useCase, id],
    );
  return id;
}

test("what is over the limit is readable only: until somebody chooses, the oldest stay", async () => {
  expect(await standings()).toEqual(["running", "running", "running"]);
  expect(await viewUseCaseChoice(mertens)).toBe("all");
  await include(2);
  expect(await standings()).toEqual(["running", "running", "over-limit"]);
  expect((await accessAt()).standing).toBe("running");
  const [one, two, three] = useCases;
  expect(await stay()).toEqual([
    [one, true],
    [two, true],
    [three, false],
  ]);
  expect(await chooseUseCases(mertens, [three ?? "", one ?? ""])).toBe("chosen");
  expect(await standings()).toEqual(["running", "over-limit", "running"]);
  await include(1);
  expect(await standings()).toEqual(["running", "over-limit", "over-limit"]);
  // Unpaid is readable only, whatever was chosen.
  await asSuperuser("update subscription set payment_state = 'unpaid'");
  expect(await standings()).toEqual(["read-only", "read-only", "read-only"]);
  // Without a package there is no limit.
  await asSuperuser("truncate subscription cascade");
  expect(await standings()).toEqual(["none", "none", "none"]);
});

test("a choice is of as many as the package includes, of the client's own, and of who manages it", async () => {
  await include(2);
  const [one = "", two = "", three = ""] = useCases;
  const answers = [];
  for (const ids of [[], [one], [one, one], [one, two, three], [one, randomUUID()]])
    answers.push(await chooseUseCases(mertens, ids));
  expect(answers).toEqual(["count", "count", "count", "count", "unknown"]);
  const [foreign] = await asSuperuser<{ id: string }>(
    "select id from ai_use_case where organisation_id <> $1 limit 1",
    [muster],
  );
  expect(await chooseUseCases(mertens, [one, foreign?.id ?? ""])).toBe("unknown");
  const editor = { ...mertens, roles: ["approver", "editor"] };
  expect(await chooseUseCases(editor, [one, two])).toBe("not-allowed");
  expect(await viewUseCaseChoice(editor)).toBeUndefined();
  expect(await asSuperuser("select 1 from ai_use_case where stays_editable")).toEqual([]);
  expect(await chooseUseCases(mertens, [two, three])).toBe("chosen");
  const [event] = await asSuperuser(
    "select kind, actor_id as by, data from audit_event where organisation_id = $1 order by position desc limit 1",
    [muster],
  );
  expect(event).toEqual({
    kind: "package.use-cases-chosen",
    by: mertens.actor.id,
    data: { useCases: [two, three].toSorted() },
  });
  await include(3);
  expect(await chooseUseCases(mertens, [two, three])).toBe("all");
});

test("two who choose at once: one after the other, and as many stay as the package includes", async () => {
  await include(1);
  const [one = "", two = "", three = ""] = useCases;
  const answers = await Promise.all([one, two, three].map((id) => chooseUseCases(mertens, [id])));
  expect(answers).toEqual(["chosen", "chosen", "chosen"]);
  expect(await asSuperuser("select 1 from ai_use_case where stays_editable")).toHaveLength(1);
});

test("one chooses ahead for a smaller package, which limits nothing before its day", async () => {
  await asSuperuser(
    "update subscription set next_package = 'start', next_terms = $1, changes_on = '2027-12-01'",
    [JSON.stringify(termsOf("start"))],
  );
  expect(await viewUseCaseChoice(mertens)).toMatchObject({ limit: 1, from: "2027-12-01" });
  expect(await chooseUseCases(mertens, [useCases[2] ?? ""])).toBe("chosen");
  expect(await standings()).toEqual(["running", "running", "running"]);
  await asSuperuser(
    "update subscription set terms = next_terms, next_terms = null, next_package = null, changes_on = null",
  );
  expect(await standings()).toEqual(["over-limit", "over-limit", "running"]);
});

test("the smaller of both packages says what there is to choose", () => {
  const [small, large] = [termsOf("start"), termsOf("support")];
  const later = { terms: large, nextTerms: small, changesOn: "2027-01-01" };
  expect(limitFor(undefined, 9)).toBeUndefined();
  expect(limitFor({ terms: large, nextTerms: null, changesOn: null }, 5)).toBeUndefined();
  expect(limitFor({ terms: large, nextTerms: null, changesOn: null }, 6)).toEqual({
    limit: 5,
    from: null,
  });
  expect(limitFor(later, 1)).toBeUndefined();
  expect(limitFor(later, 2)).toEqual({ limit: 1, from: "2027-01-01" });
});

test("a measure, its evidence and an entry are readable only with the last AI use case they serve", async () => {
  await include(1);
  const [one, two, three] = useCases;
  const shared = await measureOf(one, two);
  const alone = await measureOf(two, three);
  const standing = async (place: Place) => (await accessAt(place)).standing;
  expect(await standing({ measureId: shared })).toBe("running");
  expect(await standing({ measureId: alone })).toBe("over-limit");
  expect(await standing({ measureId: await measureOf() })).toBe("running");
  expect(await standing({ measureId: randomUUID() })).toBe("running");
  const [evidence] = await asSuperuser<{ id: string }>(
    "insert into evidence (organisation_id, measure_id) values ($1, $2) returning id",
    [muster, alone],
  );
  expect(await standing({ evidenceId: evidence?.id })).toBe("over-limit");
  const [entry] = await asSuperuser<{ id: string; at: string }>(
    "select id, ai_use_case_id as at from ledger_entry where organisation_id = $1 limit 1",
    [muster],
  );
  expect([entry?.at, await standing({ entryId: entry?.id })]).toEqual([one, "running"]);
  expect(await chooseUseCases(mertens, [two ?? ""])).toBe("chosen");
  expect(await standing({ entryId: entry?.id })).toBe("over-limit");
  expect(await standing({ measureId: alone })).toBe("running");
});

test("measures that are named in a form stay as they are, too", async () => {
  await include(1);
  const [one, two, three] = useCases;
  const open = await measureOf(one);
  const closed = await measureOf(two);
  const other = await measureOf(three);
  const access = await accessAt();
  const chosen = [open, closed].map((id) => ({ id, version: 1 }));
  expect(await changeSeveral(access, chosen, { dueOn: "2027-05-05", reason: null })).toMatchObject({
    changed: [open],
    stayed: [{ id: closed, why: "over-limit" }],
  });
  const twins = (await viewMerging(access, open))?.twins.map(({ id }) => id) ?? [];
  expect([twins.includes(closed), twins.includes(other)]).toEqual([false, false]);
  const wish = { version: 2, other: { id: closed, version: 1 }, reason: "Dasselbe" };
  expect(await mergeMeasures(access, open, wish)).toBe("impossible");
  await asSuperuser("truncate subscription cascade");
  expect(await mergeMeasures(await accessAt(), open, wish)).toBe("merged");
});
