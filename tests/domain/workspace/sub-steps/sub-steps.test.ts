import { asSuperuser } from "#tests/support/database.ts";
import { atWork, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { addMeasure } from "#app/domain/workspace/adding/add-measure.server.ts";
import { rewordMeasure } from "#app/domain/workspace/adding/reword-measure.server.ts";
import { mergeMeasures } from "#app/domain/workspace/merging/merge-measures.server.ts";
import { viewMeasure } from "#app/domain/workspace/measures.server.ts";
import type { OwnWords } from "#app/domain/workspace/named-measure.ts";
import { addSubSteps } from "#app/domain/workspace/sub-steps/add-sub-steps.server.ts";
import {
  changeSubStep,
  finishSubStep,
  removeSubStep,
} from "#app/domain/workspace/sub-steps/change-sub-step.server.ts";

const muster = sampleClients.muster.id;
const mertens = atWork("mertens");
let useCases: string[] = [];
let measureId = "";

beforeAll(loadSamples);

beforeEach(async () => {
  const rows = await asSuperuser<{ id: string }>(
    "insert into ai_use_case (organisation_id, use_case, title) select $1, 'other', t from unnest(array['Eins', 'Zwei']) t returning id",
    [muster],
  );
  useCases = rows.map(({ id }) => id);
  measureId = await add("law-lia");
});

async function add(what: string | OwnWords, useCaseId = useCases[0] ?? ""): Promise<string> {
  const answer = await addMeasure(mertens, useCaseId, {
    what,
    ownerId: null,
    dueOn: null,
  });
  return typeof answer === "string" ? expect.fail(answer) : answer.added;
}

const measure = async (id = measureId) =>
  (await viewMeasure(mertens, id))?.measure ?? expect.fail("Not found");
const list = async (id = measureId) => (await measure(id)).subSteps;
const at = async (index: number) => ({
  measureId,
  subStepId: (await list())[index]?.id ?? expect.fail("No such sub-step"),
});
const said = async (id = measureId) =>
  (
    await asSuperuser<{ kind: string; entry: string }>(
      "select kind, data ->> 'entry' as entry from audit_event where subject_id = $1 and kind like 'sub-step.%' order by position",
      [id],
    )
  ).map(({ kind, entry }) => `${kind} ${entry}`);

test("sub-steps stand in their order, are ticked off by name, opened again and taken out", async () => {
  expect(await addSubSteps(mertens, measureId, ["Vertrag suchen", "Vertrag lesen"])).toEqual({
    added: 2,
  });
  expect(await addSubSteps(mertens, measureId, ["Ablegen"])).toEqual({
    added: 1,
  });
  expect((await list()).map(({ words, done }) => [words, done])).toEqual([
    ["Vertrag suchen", null],
    ["Vertrag lesen", null],
    ["Ablegen", null],
  ]);
  expect(await finishSubStep(mertens, await at(0), { done: true })).toBe("finished");
  // Who comes second changes no signature.
  expect(await finishSubStep(atWork("aydin"), await at(0), { done: true })).toBe("finished");
  expect((await list())[0]?.done?.by).toBe("Petra Mertens");
  expect(await finishSubStep(mertens, await at(0), { done: false })).toBe("finished");
  expect(await removeSubStep(mertens, await at(1))).toBe("removed");
  expect((await list()).map(({ words, done }) => [words, done])).toEqual([
    ["Vertrag suchen", null],
    ["Ablegen", null],
  ]);
  expect(await said()).toEqual([
    "sub-step.added ",
    "sub-step.added Ablegen",
    "sub-step.done Vertrag suchen",
    "sub-step.reopened Vertrag suchen",
    "sub-step.removed Vertrag lesen",
  ]);
  // They say how far the work is, not what its status is.
  expect(await measure()).toMatchObject({ status: "open", version: 1 });
  expect(await verifyChain(mertens)).toMatchObject({ whole: true });
});

test("who changes older words of a sub-step hears of it", async () => {
  await addSubSteps(mertens, measureId, ["Vertrag suchen"]);
  const place = await at(0);
  expect(
    await changeSubStep(mertens, place, {
      version: 1,
      words: "Vertrag finden",
    }),
  ).toBe("changed");
  expect(
    await changeSubStep(atWork("aydin"), place, {
      version: 1,
      words: "Vertrag holen",
    }),
  ).toBe("conflict");
  expect((await list())[0]).toMatchObject({
    words: "Vertrag finden",
    version: 2,
  });
});

test("a list has an end, and two who add at once get places one after the other", async () => {
  const lines = Array.from({ length: 24 }, (_, index) => `Schritt ${index}`);
  const both = await Promise.all([
    addSubSteps(mertens, measureId, lines),
    addSubSteps(atWork("aydin"), measureId, lines),
  ]);
  expect(both).toEqual([{ added: 24 }, { added: 24 }]);
  expect(await addSubSteps(mertens, measureId, ["a", "b", "c"])).toBe("full");
  expect(await addSubSteps(mertens, measureId, ["a", "b"])).toEqual({
    added: 2,
  });
  expect(await list()).toHaveLength(50);
});

test("a sub-step is found at its own measure only, and by its own people", async () => {
  await addSubSteps(mertens, measureId, ["Vertrag suchen"]);
  const place = await at(0);
  const other = {
    ...place,
    measureId: await add({ title: "Eigene", what: null, effort: "S" }),
  };
  const kurz = atWork("kurz");
  expect(await finishSubStep(mertens, other, { done: true })).toBe("unknown");
  expect(await finishSubStep(kurz, place, { done: true })).toBe("unknown");
  expect(await removeSubStep(kurz, place)).toBe("unknown");
  expect(await addSubSteps(kurz, measureId, ["Fremd"])).toBe("unknown");
  const reader = { ...mertens, roles: ["reader" as const] };
  expect(await addSubSteps(reader, measureId, ["Nur gelesen"])).toBe("not-allowed");
  expect(await removeSubStep(reader, place)).toBe("not-allowed");
  expect((await list()).map(({ done }) => done)).toEqual([null]);
});

test("the sub-steps of a measure that goes into another come after those of the one that stays", async () => {
  const goes = await add("law-lia", useCases[1]);
  await addSubSteps(mertens, measureId, ["Hier eins", "Hier zwei"]);
  await addSubSteps(mertens, goes, ["Dort eins", "Dort zwei"]);
  const stays = await measure();
  expect(
    await mergeMeasures(mertens, measureId, {
      version: stays.version,
      other: { id: goes, version: 1 },
      reason: "Dasselbe",
    }),
  ).toBe("merged");
  expect((await list()).map(({ words }) => words)).toEqual([
    "Hier eins",
    "Hier zwei",
    "Dort eins",
    "Dort zwei",
  ]);
});

test("words of one's own are changed by whoever saw the newest; those of the catalogue stay", async () => {
  const id = await add({ title: "Prompts ansehen", what: null, effort: "S" });
  const words = {
    title: "Prompts prüfen",
    what: "Einmal im Quartal",
    effort: "M" as const,
  };
  expect(await rewordMeasure(mertens, id, { version: 1, words })).toBe("reworded");
  expect(await rewordMeasure(mertens, id, { version: 1, words })).toBe("conflict");
  expect(await measure(id)).toMatchObject({ own: words, version: 2 });
  const [event] = await asSuperuser(
    "select data from audit_event where subject_id = $1 and kind = 'measure.reworded'",
    [id],
  );
  expect(event).toEqual({
    data: {
      before: { title: "Prompts ansehen", what: null, effort: "S" },
      after: words,
    },
  });
  expect(await rewordMeasure(mertens, measureId, { version: 1, words })).toBe("catalogued");
  expect(await rewordMeasure(atWork("kurz"), id, { version: 2, words })).toBe("unknown");
});
