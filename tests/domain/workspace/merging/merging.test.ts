import { asSuperuser } from "#tests/support/database.ts";
import {
  atWork,
  clientPeople,
  everythingWritten,
  loadSamples,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { addMeasure } from "#app/domain/workspace/adding/add-measure.server.ts";
import { changeMeasure } from "#app/domain/workspace/change-measure.server.ts";
import { thread } from "#app/domain/workspace/comments/comments.server.ts";
import { writeComment } from "#app/domain/workspace/comments/write-comment.server.ts";
import { addEvidence } from "#app/domain/workspace/evidence/add-evidence.server.ts";
import { measureBoard } from "#app/domain/workspace/measure-list/board.server.ts";
import { measureList } from "#app/domain/workspace/measure-list/list.server.ts";
import { mergeMeasures } from "#app/domain/workspace/merging/merge-measures.server.ts";
import { viewMerging } from "#app/domain/workspace/merging/view-merging.server.ts";
import { viewMeasure } from "#app/domain/workspace/measures.server.ts";
import type { OwnWords } from "#app/domain/workspace/named-measure.ts";
import { stepMeasure } from "#app/domain/workspace/step-measure.server.ts";
import { viewUseCase } from "#app/domain/workspace/use-cases.server.ts";

const muster = sampleClients.muster.id;
const mertens = atWork("mertens");
const kind = "law-lia";
let useCases: string[] = [];
let [stays, goes] = ["", ""];

beforeAll(loadSamples);

/** Two more AI use cases, each with a measure of one kind. */
beforeEach(async () => {
  await asSuperuser("truncate rate_limit");
  const rows = await asSuperuser<{ id: string }>(
    "insert into ai_use_case (organisation_id, use_case, title) select $1, 'other', t from unnest(array['Eins', 'Zwei']) t returning id",
    [muster],
  );
  useCases = rows.map(({ id }) => id);
  [stays = "", goes = ""] = await Promise.all(useCases.map((id) => add(id, kind)));
});

async function add(useCaseId: string, what: string | OwnWords): Promise<string> {
  const answer = await addMeasure(mertens, useCaseId, { what, ownerId: null, dueOn: null });
  return typeof answer === "string" ? expect.fail(answer) : answer.added;
}

const seen = async (id: string) => (await viewMeasure(mertens, id)) ?? expect.fail("Not found");
const version = async (id: string) => (await seen(id)).measure.version;

const merge = async (into = stays, other = goes, access = mertens) =>
  mergeMeasures(access, into, {
    version: await version(into),
    other: { id: other, version: await version(other) },
    reason: "Dasselbe Formular",
  });

const at = (measureId: string) => ({ kind: "measure" as const, measureId });

async function comments(measureId: string) {
  const found = await thread(mertens, at(measureId), undefined);
  return typeof found === "object" ? found.comments : expect.fail("No thread");
}

const prove = (id: string, title: string) =>
  addEvidence(mertens, id, {
    wish: { title, text: "Geprüft", url: null, validUntil: null },
    file: undefined,
  });

test("nothing is lost: evidence, comments, steps and both AI use cases stand at the one that stays", async () => {
  for (const id of [stays, goes]) {
    await prove(id, `Vermerk ${id}`);
    await writeComment(mertens, at(id), { text: `Kommentar ${id}`, mentioned: [] });
    await stepMeasure(mertens, id, { version: await version(id), to: "in-progress", reason: null });
  }
  const before = await everythingWritten();
  expect(await merge()).toBe("merged");
  const after = await everythingWritten();
  for (const table of ["evidence", "comment", "measure_step", "measure", "planned_measure"])
    expect(after[table], table).toBe(before[table]);
  const viewed = await seen(stays);
  expect(viewed.useCases.map(({ id }) => id).toSorted()).toEqual(useCases.toSorted());
  expect(new Set(viewed.pieces.map(({ versions }) => versions[0]?.title))).toEqual(
    new Set([`Vermerk ${stays}`, `Vermerk ${goes}`]),
  );
  expect(viewed.steps.map(({ status, ofMerged }) => ({ status, ofMerged }))).toEqual([
    { status: "in-progress", ofMerged: true },
    { status: "in-progress", ofMerged: false },
  ]);
  const texts = (await comments(stays)).map(({ text }) => text);
  expect(texts).toEqual([`Kommentar ${goes}`, `Kommentar ${stays}`]);
  expect(viewed.measure.merged).toMatchObject([
    {
      id: goes,
      measure: kind,
      status: "in-progress",
      by: "Petra Mertens",
      reason: "Dasselbe Formular",
    },
  ]);
  const [event] = await asSuperuser<{ data: { from: string; useCases: string[] } }>(
    "select data from audit_event where subject_id = $1 order by position desc limit 1",
    [stays],
  );
  expect(event?.data.from).toBe(goes);
  expect(event?.data.useCases.toSorted()).toEqual(useCases.toSorted());
  expect(await verifyChain(mertens)).toMatchObject({ whole: true });
});

test("the one that went leads to the one that stays, and stands in no list", async () => {
  await merge();
  expect((await seen(goes)).measure.id).toBe(stays);
  for (const useCase of useCases) {
    const plan = (await viewUseCase(mertens, useCase))?.measures.map(({ id }) => id);
    expect(plan).toEqual([stays]);
  }
  const listed = async () => {
    const list = (await measureList(mertens, { text: "Interessenabwägung" }))?.rows ?? [];
    const board = (await measureBoard(mertens, {}))?.columns.flatMap(({ rows }) => rows) ?? [];
    return [...list, ...board].map(({ id }) => id);
  };
  expect(await listed()).not.toContain(goes);
  // Whoever still has the older page open is told, and comments reach the thread.
  const old = { version: 1, ownerId: null, dueOn: "2027-07-01" };
  expect(await changeMeasure(mertens, goes, old)).toBe("conflict");
  await writeComment(mertens, at(goes), { text: "Zu spät?", mentioned: [] });
  expect(await comments(stays)).toMatchObject([{ text: "Zu spät?" }]);
  await prove(goes, "Nachgereicht");
  expect((await seen(stays)).pieces).toHaveLength(1);
});

test("how far, until when and by whom follows the rule, with a signed step where it goes back", async () => {
  const aydin = clientPeople.aydin.id;
  await stepMeasure(mertens, stays, { version: 1, to: "in-progress", reason: null });
  await stepMeasure(mertens, stays, { version: 2, to: "implemented", reason: null });
  await changeMeasure(mertens, goes, { version: 1, ownerId: aydin, dueOn: "2026-12-01" });
  expect(await merge()).toBe("merged");
  const { measure, steps } = await seen(stays);
  expect(measure).toMatchObject({ status: "open", dueOn: "2026-12-01", ownerId: aydin });
  expect(measure.version).toBe(4);
  expect(steps[0]).toMatchObject({
    status: "open",
    reason: "Dasselbe Formular",
    by: "Petra Mertens",
    ofMerged: false,
  });
});

test("what went into one that goes itself is found where it is in the end", async () => {
  const [third] = await asSuperuser<{ id: string }>(
    "insert into ai_use_case (organisation_id, use_case, title) values ($1, 'other', 'Drei') returning id",
    [muster],
  );
  const last = await add(third?.id ?? "", kind);
  await merge(stays, goes);
  await merge(last, stays);
  for (const id of [goes, stays, last]) expect((await seen(id)).measure.id).toBe(last);
  expect((await seen(last)).measure.merged.map(({ id }) => id).toSorted()).toEqual(
    [goes, stays].toSorted(),
  );
  expect((await seen(last)).useCases).toHaveLength(3);
});

test("two own ones of one plan become one place in it", async () => {
  const [useCase = ""] = useCases;
  const own = (title: string) => add(useCase, { title, what: null, effort: "S" });
  const [first, second] = [await own("Prompts ansehen"), await own("Eingaben prüfen")];
  expect((await viewMerging(mertens, first))?.twins.map(({ id }) => id)).toContain(second);
  expect(await merge(first, second)).toBe("merged");
  const plan = (await viewUseCase(mertens, useCase))?.measures.map(({ id }) => id);
  expect(plan).toEqual([stays, first]);
  expect((await seen(first)).measure.merged).toMatchObject([{ own: { title: "Eingaben prüfen" } }]);
});

test("a condition in a draft moves along, one of a published opinion stays", async () => {
  const [useCase] = useCases;
  await asSuperuser(
    `begin;
     insert into opinion_draft (organisation_id, ai_use_case_id, verdict, text, conditions, changed_by)
       values ('${muster}', '${useCase}', 'conditions', 'x', '{${goes},${stays}}', '${people.anna.id}');
     insert into opinion (organisation_id, ai_use_case_id, version, called, verdict, text, state, state_hash, sha256, author_id, at)
       values ('${muster}', '${useCase}', 1, 'note', 'conditions', 'x', '{}', sha256('x'), sha256('x'), '${people.anna.id}', now());
     insert into opinion_condition values ('${muster}', '${useCase}', 1, '${goes}');
     commit`,
  );
  expect(await merge()).toBe("merged");
  const of = (table: string, column: string) =>
    asSuperuser(`select ${column} as now from ${table} where ai_use_case_id = $1`, [useCase]);
  expect(await of("opinion_draft", "conditions")).toEqual([{ now: [stays] }]);
  expect(await of("opinion_condition", "measure_id")).toEqual([{ now: goes }]);
});

test("of two who merge the same two into each other one wins, and neither waits for ever", async () => {
  const answers = await Promise.all([merge(stays, goes), merge(goes, stays)]);
  expect(answers.toSorted()).toEqual(["conflict", "merged"]);
});

test("nothing is merged without right, reason or a second one of its kind, and nothing of elsewhere", async () => {
  const [foreign] = await asSuperuser<{ id: string }>(
    "select id from measure where organisation_id = $1 and scope = 'use-case' limit 1",
    [sampleClients.nordlicht.id],
  );
  const [shared] = await asSuperuser<{ id: string }>(
    "select id from measure where organisation_id = $1 and scope = 'organisation' limit 1",
    [muster],
  );
  const before = await everythingWritten();
  const wish = { version: 1, other: { id: goes, version: 1 }, reason: "Doppelt" };
  expect(await mergeMeasures(mertens, stays, { ...wish, reason: null })).toBe("reason-missing");
  expect(await mergeMeasures(mertens, stays, { ...wish, version: 2 })).toBe("conflict");
  const otherAt = (id: string, seenVersion = 1) => ({
    ...wish,
    other: { id, version: seenVersion },
  });
  expect(await mergeMeasures(mertens, stays, otherAt(goes, 2))).toBe("conflict");
  expect(await mergeMeasures(mertens, stays, otherAt(stays))).toBe("impossible");
  expect(await mergeMeasures(mertens, stays, otherAt(shared?.id ?? ""))).toBe("impossible");
  expect(await mergeMeasures(mertens, stays, otherAt(foreign?.id ?? ""))).toBe("unknown");
  expect(await mergeMeasures(mertens, foreign?.id ?? "", wish)).toBe("unknown");
  expect(await merge(stays, goes, atWork("reed"))).toBe("not-allowed");
  expect(await mergeMeasures(atWork("kurz"), stays, wish)).toBe("unknown");
  expect(await viewMerging(atWork("kurz"), stays)).toBeUndefined();
  expect(await viewMerging({ ...mertens, roles: ["guest"] }, stays)).toBeUndefined();
  expect(await everythingWritten()).toEqual(before);
});
