import { asSuperuser } from "#tests/support/database.ts";
import {
  atWork,
  clientPeople,
  everythingWritten,
  loadSamples,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { beforeAll, expect, test } from "vitest";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { addable } from "#app/domain/workspace/adding/addable.server.ts";
import { addMeasure, type MeasureWish } from "#app/domain/workspace/adding/add-measure.server.ts";
import { history } from "#app/domain/workspace/history.server.ts";
import { historyLine } from "#app/domain/workspace/history-view.ts";
import { measureList } from "#app/domain/workspace/measure-list/list.server.ts";
import { measurePage } from "#app/domain/workspace/measure-page.ts";
import { viewRisks } from "#app/domain/workspace/risk/acceptance/view-risks.server.ts";
import { viewMeasure } from "#app/domain/workspace/measures.server.ts";
import { viewUseCase } from "#app/domain/workspace/use-cases.server.ts";

const muster = sampleClients.muster.id;
const mertens = atWork("mertens");
const anna: OrganisationAccess = {
  organisationId: muster,
  actor: { kind: "person", id: people.anna.id },
  roles: people.anna.roles,
  side: "house",
};
const own = { title: "Prompts ansehen", what: "Einmal im Quartal", effort: "S" } as const;
let useCase = "";

beforeAll(async () => {
  await loadSamples();
  const [row] = await asSuperuser<{ id: string }>(
    "select id from ai_use_case where organisation_id = $1",
    [muster],
  );
  useCase = row?.id ?? "";
});

const add = (wish: Partial<MeasureWish>, access = mertens) =>
  addMeasure(access, useCase, { what: own, ownerId: null, dueOn: null, ...wish });

const added = async (wish: Partial<MeasureWish>) => {
  const answer = await add(wish);
  if (typeof answer === "string") return expect.fail(answer);
  return answer.added;
};

const freeKinds = async () => (await addable(mertens, useCase))?.measures.map(({ id }) => id) ?? [];

test("one of the catalogue goes into the plan with the date of its priority, once, and the trail says so", async () => {
  const [kind = ""] = await freeKinds();
  const id = await added({ what: kind, ownerId: clientPeople.aydin.id });
  const viewed = await viewMeasure(mertens, id);
  expect(viewed?.measure).toMatchObject({ measure: kind, own: null, status: "open" });
  expect(viewed?.measure.ownerId).toBe(clientPeople.aydin.id);
  expect(viewed?.useCases.map((one) => one.id)).toEqual([useCase]);
  const { days = 0 } =
    (
      await asSuperuser<{ days: number }>(
        "select due_on - (now() at time zone 'Europe/Berlin')::date as days from measure where id = $1",
        [id],
      )
    )[0] ?? {};
  expect([90, 120, 180].some((proposed) => days >= proposed && days <= proposed + 6)).toBe(true);
  expect(await freeKinds()).not.toContain(kind);
  expect(await add({ what: kind })).toBe("planned");
  const [event] = await asSuperuser("select data from audit_event where subject_id = $1", [id]);
  expect(event).toEqual({ data: { useCaseId: useCase, own: false, linked: false } });
  expect(await verifyChain(mertens)).toMatchObject({ whole: true });
});

test("an own one stands in plan, list, page and trail with its own words, in both languages", async () => {
  const id = await added({ dueOn: "2027-03-01" });
  const viewed = await viewMeasure(mertens, id);
  if (!viewed) return expect.fail("Not found");
  for (const locale of ["de", "en"] as const)
    expect(measurePage(viewed, locale)).toMatchObject({
      title: own.title,
      what: own.what,
      why: null,
      references: [],
      due: expect.stringContaining("2027") as string,
    });
  const planned = (await viewUseCase(mertens, useCase))?.measures.at(-1);
  expect(planned).toMatchObject({ id, measure: "own", own, dueOn: "2027-03-01" });
  const found = (text: string, more = {}) =>
    measureList(mertens, { text, ...more }).then((list) => list?.rows.map((row) => row.id) ?? []);
  expect(await found("prompts ANSEHEN")).toEqual([id]);
  expect(await found("prompts gibtesnicht")).toEqual([]);
  expect(await found("prompts", { priority: "must" })).not.toContain(id);
  const [line] = (await history(mertens))?.events ?? [];
  expect(line && historyLine(line, "en").measure).toBe(own.title);
});

test("an own one moves neither light nor risk, and counts in the progress", async () => {
  const before = (await viewUseCase(mertens, useCase))?.standing;
  await added({});
  const after = (await viewUseCase(mertens, useCase))?.standing;
  expect(after?.scores).toEqual(before?.scores);
  expect(after?.light).toBe(before?.light);
  expect(after?.missing).toEqual(before?.missing);
  expect(after?.total).toBe((before?.total ?? 0) + 1);
});

test("one of the organisation that another use case has is linked as it stands", async () => {
  const [second] = await asSuperuser<{ id: string }>(
    "insert into ai_use_case (organisation_id, use_case, title) values ($1, 'translation', 'Zweiter') returning id",
    [muster],
  );
  const [shared] = await asSuperuser<{ id: string; measure: string; due_on: string | null }>(
    "select id, measure, due_on::text from measure where organisation_id = $1 and scope = 'organisation' limit 1",
    [muster],
  );
  const answer = await addMeasure(mertens, second?.id ?? "", {
    what: shared?.measure ?? "",
    ownerId: null,
    dueOn: "2028-01-03",
  });
  expect(answer).toEqual({ added: shared?.id });
  expect(await asSuperuser("select due_on::text from measure where id = $1", [shared?.id])).toEqual(
    [{ due_on: shared?.due_on }],
  );
  expect((await viewMeasure(mertens, shared?.id ?? ""))?.useCases).toHaveLength(2);
  await asSuperuser("delete from ai_use_case where id = $1", [second?.id]);
});

test("five who add at once all find a place of their own, and one kind comes in once", async () => {
  const [kind = ""] = await freeKinds();
  const answers = await Promise.all(Array.from({ length: 5 }, () => add({ what: kind })));
  expect(answers.filter((one) => typeof one === "object")).toHaveLength(1);
  expect(answers.filter((one) => one === "planned")).toHaveLength(4);
  const owns = await Promise.all(Array.from({ length: 5 }, () => add({})));
  expect(owns.filter((one) => typeof one === "object")).toHaveLength(5);
});

test("nobody adds what is not theirs, a kind that does not exist, or an owner from elsewhere", async () => {
  const before = await everythingWritten();
  expect(await add({ what: "nothing-like-it" })).toBe("no-such-measure");
  expect(await add({ what: "own" })).toBe("no-such-measure");
  expect(await add({ ownerId: people.anna.id })).toBe("not-a-member");
  expect(await add({ ownerId: clientPeople.kurz.id })).toBe("not-a-member");
  expect(await add({}, atWork("reed"))).toBe("not-allowed");
  expect(await add({}, anna)).toBe("not-allowed");
  expect(await add({}, { ...mertens, standing: "ended" })).toBe("not-allowed");
  expect(await add({}, atWork("kurz"))).toBe("unknown");
  expect(await everythingWritten()).toEqual(before);
  expect(await add({}, { ...anna, entrusted: true })).toHaveProperty("added");
});

test("the database keeps own words and kinds of the catalogue apart", async () => {
  const insert = (columns: string, values: string) =>
    asSuperuser(
      `insert into measure (organisation_id, measure, scope${columns}) values ('${muster}', ${values})`,
    );
  await expect(insert("", "'own', 'use-case'")).rejects.toThrow("measure_own_words");
  await expect(
    insert(", own_title, own_effort", "'sec-mfa', 'use-case', 'x', 'S'"),
  ).rejects.toThrow("measure_own_words");
  await expect(
    insert(", own_title, own_effort", "'own', 'organisation', 'x', 'S'"),
  ).rejects.toThrow("measure_own_of_a_use_case");
});

test("an own measure changes no risk, and the risks of its use case can be read", async () => {
  const before = await viewRisks(mertens, useCase);
  await added({ what: { ...own, title: "Risiken lesen" } });
  expect((await viewRisks(mertens, useCase))?.residual).toEqual(before?.residual);
});
