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
import { writeComment } from "#app/domain/workspace/comments/write-comment.server.ts";
import { addEvidence } from "#app/domain/workspace/evidence/add-evidence.server.ts";
import { mergeMeasures } from "#app/domain/workspace/merging/merge-measures.server.ts";
import { undoMerge } from "#app/domain/workspace/merging/undo-merge.server.ts";
import { viewUndoing } from "#app/domain/workspace/merging/view-undoing.server.ts";
import { viewMeasure } from "#app/domain/workspace/measures.server.ts";
import type { OwnWords } from "#app/domain/workspace/named-measure.ts";
import { askReview } from "#app/domain/workspace/review-requests/ask-review.server.ts";
import { answerReview } from "#app/domain/workspace/review-requests/answer-review.server.ts";
import { viewReviews } from "#app/domain/workspace/review-requests/reviews.server.ts";
import { addSubSteps } from "#app/domain/workspace/sub-steps/add-sub-steps.server.ts";
import { removeSubStep } from "#app/domain/workspace/sub-steps/change-sub-step.server.ts";
import { stepMeasure } from "#app/domain/workspace/step-measure.server.ts";

const muster = sampleClients.muster.id;
const mertens = atWork("mertens");
let useCases: string[] = [];
let [stays, goes] = ["", ""];

beforeAll(loadSamples);

beforeEach(async () => {
  await asSuperuser("truncate rate_limit");
  const rows = await asSuperuser<{ id: string }>(
    "insert into ai_use_case (organisation_id, use_case, title) select $1, 'other', t from unnest(array['Eins', 'Zwei']) t returning id",
    [muster],
  );
  useCases = rows.map(({ id }) => id);
  [stays = "", goes = ""] = await Promise.all(useCases.map((id) => add(id, "law-lia")));
});

async function add(useCaseId: string, what: string | OwnWords): Promise<string> {
  const answer = await addMeasure(mertens, useCaseId, { what, ownerId: null, dueOn: null });
  return typeof answer === "string" ? expect.fail(answer) : answer.added;
}

const seen = async (id: string) => (await viewMeasure(mertens, id)) ?? expect.fail("Not found");
const version = async (id: string) => (await seen(id)).measure.version;
const step = async (id: string, to: "in-progress" | "implemented") =>
  stepMeasure(mertens, id, { version: await version(id), to, reason: null });
const prove = (id: string, title: string) =>
  addEvidence(mertens, id, {
    wish: { title, text: "Geprüft", url: null, validUntil: null },
    file: undefined,
  });

const merge = async (into = stays, other = goes) =>
  mergeMeasures(mertens, into, {
    version: await version(into),
    other: { id: other, version: await version(other) },
    reason: "Dasselbe Formular",
  });

/** Every row that has to do with the client's measures; what people saw of them counts on. */
async function state(): Promise<Record<string, unknown>> {
  const tables = ["measure", "planned_measure", "measure_step", "evidence", "evidence_version"];
  const more = [
    "comment",
    "sub_step",
    "review_request",
    "proposal",
    "opinion_draft",
    "opinion_condition",
    "use_case_version",
  ];
  const rows: Record<string, unknown> = {};
  for (const table of [...tables, ...more])
    rows[table] = await asSuperuser(
      `select to_jsonb(t) - 'version' as row from ${table} t where organisation_id = $1 order by (to_jsonb(t) - 'version')::text`,
      [muster],
    );
  return rows;
}

test("a merge that is taken back leaves everything exactly as it was", async () => {
  const { aydin } = clientPeople;
  for (const id of [stays, goes]) {
    await prove(id, `Vermerk ${id}`);
    await addSubSteps(mertens, id, ["Eins", "Zwei", "Drei"]);
    // With a gap: the places are the old ones as well.
    const [, second] = (await seen(id)).measure.subSteps;
    await removeSubStep(mertens, {
      measureId: id,
      subStepId: second?.id ?? "",
    });
    await asSuperuser(
      `insert into proposal (organisation_id, kind, measure_id, wish, stood, reason, proposed_by)
       values ($1, 'step', $2, '{"to": "in-progress"}', 'open', 'Läuft', $3)`,
      [muster, id, people.anna.id],
    );
    await writeComment(
      mertens,
      { kind: "measure", measureId: id },
      { text: `Kommentar ${id}`, mentioned: [] },
    );
  }
  await step(stays, "in-progress");
  await step(stays, "implemented");
  await changeMeasure(mertens, goes, {
    version: await version(goes),
    ownerId: aydin.id,
    dueOn: "2026-12-01",
  });
  await asSuperuser(
    "insert into opinion_draft (organisation_id, ai_use_case_id, verdict, text, conditions, changed_by) select $1, u, 'conditions', 'x', array[$2, $3], $4 from unnest($5::uuid[]) u",
    [muster, goes, stays, people.anna.id, useCases],
  );
  const before = await state();
  expect(await merge()).toBe("merged");
  expect(await state()).not.toEqual(before);
  expect(await undoMerge(mertens, goes)).toBe("undone");
  expect(await state()).toEqual(before);
  const [event] = await asSuperuser(
    "select kind, data from audit_event where subject_id = $1 order by position desc limit 1",
    [goes],
  );
  expect(event).toEqual({
    kind: "measure.unmerged",
    data: { from: stays, useCases: [useCases[1]] },
  });
  expect(await verifyChain(mertens)).toMatchObject({ whole: true });
});

const ask = (measureId: string) =>
  askReview(mertens, { kind: "measure", measureId }, `Frage zu ${measureId}`);
async function requests(measureId: string) {
  const found = await viewReviews(mertens, { kind: "measure", measureId });
  return typeof found === "object" ? found : expect.fail("Not found");
}
const annaThere = {
  organisationId: muster,
  actor: { kind: "person", id: people.anna.id },
  roles: people.anna.roles,
  side: "house",
} as const;

test("what is asked about the one that goes waits with the one that stays, and comes back with its answer", async () => {
  expect(await ask(goes)).toBe("asked");
  const before = await state();
  await merge();
  const { subject, open } = await requests(goes);
  expect([subject, open?.question]).toEqual([
    { kind: "measure", measureId: stays },
    `Frage zu ${goes}`,
  ]);
  expect(await ask(goes)).toBe("open");
  expect(await undoMerge(mertens, goes)).toBe("undone");
  expect(await state()).toEqual(before);
  await merge();
  expect(await answerReview(annaThere, open?.id ?? "", "Passt")).toBe("answered");
  expect((await requests(stays)).closed).toMatchObject([{ note: "Passt" }]);
  expect(await undoMerge(mertens, goes)).toBe("undone");
  expect((await requests(goes)).closed).toMatchObject([{ outcome: "done", note: "Passt" }]);
  expect((await requests(stays)).closed).toEqual([]);
});

test("of two requests the one about what stays goes on, and both wait again after the merge is taken back", async () => {
  for (const id of [stays, goes]) expect(await ask(id)).toBe("asked");
  const before = await state();
  await merge();
  const { open, closed } = await requests(stays);
  expect(open?.question).toBe(`Frage zu ${stays}`);
  expect(closed).toMatchObject([{ outcome: "merged", question: `Frage zu ${goes}` }]);
  expect(await undoMerge(mertens, goes)).toBe("undone");
  expect(await state()).toEqual(before);
  await merge();
  await answerReview(annaThere, open?.id ?? "", null);
  expect(await ask(stays)).toBe("asked");
  expect(await undoMerge(mertens, goes)).toBe("undone");
  expect((await requests(goes)).open?.question).toBe(`Frage zu ${goes}`);
  expect((await requests(stays)).closed).toMatchObject([{ outcome: "done" }]);
});

test("two of one plan stand at their places in it again", async () => {
  const [useCase = ""] = useCases;
  const own = (title: string) => add(useCase, { title, what: null, effort: "S" });
  const [first, second] = [await own("Prompts ansehen"), await own("Eingaben prüfen")];
  const before = await state();
  await merge(first, second);
  expect(await undoMerge(mertens, second)).toBe("undone");
  expect(await state()).toEqual(before);
});

test("what had gone into the one that comes back comes with it", async () => {
  const [third] = await asSuperuser<{ id: string }>(
    "insert into ai_use_case (organisation_id, use_case, title) values ($1, 'other', 'Drei') returning id",
    [muster],
  );
  const last = await add(third?.id ?? "", "law-lia");
  await merge(stays, goes);
  const before = await state();
  await merge(last, stays);
  expect(await undoMerge(mertens, goes)).toBe("merged-since");
  expect(await undoMerge(mertens, stays)).toBe("undone");
  expect(await state()).toEqual(before);
  expect(await undoMerge(mertens, goes)).toBe("undone");
  for (const id of [goes, stays, last]) expect((await seen(id)).measure.id).toBe(id);
});

test("what was added since stays with the one that stayed, and whoever saw both as one is told", async () => {
  await merge();
  await prove(stays, "Danach");
  const measureId = stays;
  await writeComment(mertens, { kind: "measure", measureId }, { text: "Danach", mentioned: [] });
  const old = await version(stays);
  expect(await undoMerge(mertens, goes)).toBe("undone");
  expect((await seen(stays)).pieces).toHaveLength(1);
  expect((await seen(goes)).pieces).toHaveLength(0);
  for (const id of [stays, goes])
    expect(await changeMeasure(mertens, id, { version: old, ownerId: null, dueOn: null })).toBe(
      "conflict",
    );
});

test("a merge stands where something would be lost, until that is as it was", async () => {
  await merge();
  const { measure } = await seen(stays);
  await changeMeasure(mertens, stays, {
    version: measure.version,
    ownerId: null,
    dueOn: "2027-07-01",
  });
  const before = await everythingWritten();
  expect(await undoMerge(mertens, goes)).toBe("changed");
  expect(await viewUndoing(mertens, goes)).toMatchObject({ refusal: "changed", into: stays });
  expect(await everythingWritten()).toEqual(before);
  await changeMeasure(mertens, stays, {
    version: await version(stays),
    ownerId: null,
    dueOn: measure.dueOn,
  });
  expect(await undoMerge(mertens, goes)).toBe("undone");
});

test("an opinion since that names the one measure keeps the merge", async () => {
  await merge();
  await asSuperuser(
    `begin;
     insert into opinion (organisation_id, ai_use_case_id, version, called, verdict, text, state, state_hash, sha256, author_id, at)
       values ('${muster}', '${useCases[1]}', 1, 'note', 'conditions', 'x', '{}', sha256('x'), sha256('x'), '${people.anna.id}', now());
     insert into opinion_condition values ('${muster}', '${useCases[1]}', 1, '${stays}');
     commit`,
  );
  expect(await undoMerge(mertens, goes)).toBe("advised");
});

test("after thirty days a merge stands for good", async () => {
  await merge();
  const age = (days: number) =>
    asSuperuser("update measure set merged_at = now() - make_interval(days => $2) where id = $1", [
      goes,
      days,
    ]);
  await age(31);
  expect(await undoMerge(mertens, goes)).toBe("late");
  await age(29);
  expect(await undoMerge(mertens, goes)).toBe("undone");
});

test("of two who take the same merge back one does, and a step of a person can never be deleted", async () => {
  await step(stays, "in-progress");
  await merge();
  const answers = await Promise.all([undoMerge(mertens, goes), undoMerge(mertens, goes)]);
  expect(answers.toSorted()).toEqual(["undone", "unknown"]);
  expect((await seen(stays)).steps).toMatchObject([{ status: "in-progress" }]);
});

test("nobody undoes without the right, at another client, what never went, or what is over the limit", async () => {
  await merge();
  const before = await everythingWritten();
  expect(await undoMerge(atWork("reed"), goes)).toBe("not-allowed");
  expect(await undoMerge(atWork("kurz"), goes)).toBe("unknown");
  expect(await undoMerge(mertens, stays)).toBe("unknown");
  expect(await undoMerge({ ...mertens, overLimit: useCases }, goes)).toBe("not-allowed");
  expect(await viewUndoing(atWork("kurz"), goes)).toBeUndefined();
  expect(await viewUndoing({ ...mertens, roles: ["guest"] }, goes)).toBeUndefined();
  expect(await everythingWritten()).toEqual(before);
});
