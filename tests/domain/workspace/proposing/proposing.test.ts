import { asSuperuser } from "#tests/support/database.ts";
import { atWork, loadSamples, people, sampleClients } from "#tests/support/samples.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { addMeasure } from "#app/domain/workspace/adding/add-measure.server.ts";
import { changeMeasure } from "#app/domain/workspace/change-measure.server.ts";
import { mergeMeasures } from "#app/domain/workspace/merging/merge-measures.server.ts";
import { viewMeasure } from "#app/domain/workspace/measures.server.ts";
import {
  acceptProposal,
  declineProposal,
  withdrawProposal,
} from "#app/domain/workspace/proposing/decide.server.ts";
import {
  proposeAddition,
  proposeChange,
  type ProposeAnswer,
} from "#app/domain/workspace/proposing/propose.server.ts";
import { findProposal, openProposals } from "#app/domain/workspace/proposing/proposals.server.ts";
import { stepMeasure } from "#app/domain/workspace/step-measure.server.ts";
import { overview } from "#app/domain/workspace/use-cases.server.ts";

const muster = sampleClients.muster.id;
const mertens = atWork("mertens");
const consultant = (name: "anna", more: Partial<OrganisationAccess> = {}): OrganisationAccess => ({
  organisationId: muster,
  actor: { kind: "person", id: people[name].id },
  roles: people[name].roles,
  side: "house",
  ...more,
});
const anna = consultant("anna");
let useCases: string[] = [];
let measureId = "";

beforeAll(loadSamples);

beforeEach(async () => {
  await asSuperuser("delete from proposal");
  const rows = await asSuperuser<{ id: string }>(
    "insert into ai_use_case (organisation_id, use_case, title) select $1, 'other', t from unnest(array['Eins', 'Zwei']) t returning id",
    [muster],
  );
  useCases = rows.map(({ id }) => id);
  measureId = await add();
});

async function add(useCaseId = useCases[0] ?? ""): Promise<string> {
  const wish = { what: "law-lia", ownerId: null, dueOn: null };
  const answer = await addMeasure(mertens, useCaseId, wish);
  return typeof answer === "string" ? expect.fail(answer) : answer.added;
}

const measure = async (id = measureId) =>
  (await viewMeasure(mertens, id))?.measure ?? expect.fail("Not found");
const made = (answer: ProposeAnswer): string =>
  typeof answer === "string" ? expect.fail(answer) : answer.proposed;
const toProgress = { kind: "step", wish: { to: "in-progress" } } as const;
const proposeStep = async (by = anna) =>
  proposeChange(by, measureId, { ...toProgress, stood: "open", reason: "Läuft schon" });
const move = async (to: "in-progress" | "implemented") =>
  stepMeasure(mertens, measureId, { version: (await measure()).version, to, reason: null });
const told = async (id: string) =>
  (
    await asSuperuser<{ kind: string }>(
      "select kind from audit_event where data ->> 'proposalId' = $1 order by position",
      [id],
    )
  ).map(({ kind }) => kind);

test("a proposed step changes nothing until somebody of the client takes it on, as a step of theirs", async () => {
  const before = await measure();
  const id = made(await proposeStep());
  expect(await measure()).toEqual(before);
  expect((await overview(mertens)).turns).toMatchObject(
    expect.arrayContaining([expect.objectContaining({ what: "proposed", count: 1 })]),
  );
  expect(await acceptProposal(mertens, id, { stood: "open" })).toBe("accepted");
  const after = (await viewMeasure(mertens, measureId)) ?? expect.fail("Not found");
  expect(after.measure.status).toBe("in-progress");
  expect(after.steps[0]).toMatchObject({ by: "Petra Mertens", reason: "Läuft schon" });
  expect(await findProposal(anna, id)).toMatchObject({
    end: { outcome: "accepted", by: "Petra Mertens", word: null },
  });
  expect(await acceptProposal(mertens, id, { stood: "in-progress" })).toBe("closed");
  expect(await told(id)).toEqual(["proposal.made", "proposal.accepted"]);
  expect((await overview(mertens)).turns.map(({ what }) => what)).not.toContain("proposed");
  expect(await verifyChain(mertens)).toMatchObject({ whole: true });
});

test("a proposed date moves the date and nobody who is responsible", async () => {
  const { version, dueOn } = await measure();
  await changeMeasure(mertens, measureId, { version, ownerId: mertens.actor.id, dueOn });
  const wish = { kind: "due", wish: { dueOn: "2027-03-01" }, reason: "Zu knapp" } as const;
  const propose = (stood: string) => proposeChange(anna, measureId, { ...wish, stood });
  expect(await propose("2020-01-01")).toBe("conflict");
  const id = made(await propose(dueOn ?? "none"));
  expect(await propose(dueOn ?? "none")).toBe("waiting");
  // What the proposal is not about may change meanwhile.
  await move("in-progress");
  expect(await acceptProposal(mertens, id, { stood: dueOn ?? "none" })).toBe("accepted");
  expect(await measure()).toMatchObject({ dueOn: "2027-03-01", ownerId: mertens.actor.id });
});

test("what changed meanwhile is asked about again; what can no longer be done cannot be accepted", async () => {
  const id = made(await proposeStep());
  await move("in-progress");
  expect(await acceptProposal(mertens, id, { stood: "open" })).toBe("conflict");
  expect(await acceptProposal(mertens, id, { stood: "in-progress" })).toBe("impossible");
  expect((await findProposal(mertens, id))?.end).toBeNull();
  const word = "Ist schon so.";
  expect(await declineProposal(mertens, id, { word })).toBe("declined");
  expect(await findProposal(anna, id)).toMatchObject({ end: { outcome: "declined", word } });
  expect(await withdrawProposal(anna, id)).toBe("closed");
  expect(await told(id)).toEqual(["proposal.made", "proposal.declined"]);
});

test("measures of the catalogue and own words come into the plan by acceptance, once", async () => {
  const [useCaseId = ""] = useCases;
  const what = { measure: "gov-ropa-entry" };
  const propose = () => proposeAddition(anna, useCaseId, { what, reason: "Fehlt" });
  const id = made(await propose());
  expect(await propose()).toBe("waiting");
  expect(await acceptProposal(mertens, id, { stood: "free" })).toBe("accepted");
  const { measureId: added } = (await findProposal(anna, id)) ?? expect.fail("Not found");
  expect((await measure(added ?? "")).measure).toBe("gov-ropa-entry");
  expect(await propose()).toBe("impossible");
  const own = { title: "Prompts ansehen", what: null, effort: "S" } as const;
  const words = { measure: "own", own };
  const ownId = made(await proposeAddition(anna, useCaseId, { what: words, reason: "Fehlt" }));
  expect(await openProposals(mertens, { useCaseId })).toHaveLength(1);
  expect(await acceptProposal(mertens, ownId, { stood: "free" })).toBe("accepted");
  expect(await openProposals(mertens, { useCaseId })).toEqual([]);
  const unknown = await proposeAddition(anna, useCaseId, { what: { measure: "x" }, reason: "y" });
  expect(unknown).toBe("impossible");
});

test("an addition that somebody made meanwhile says so", async () => {
  const [, useCaseId = ""] = useCases;
  const wish = { what: { measure: "law-lia" }, reason: "Fehlt" };
  const id = made(await proposeAddition(anna, useCaseId, wish));
  await add(useCaseId);
  expect(await acceptProposal(mertens, id, { stood: "free" })).toBe("conflict");
  expect(await acceptProposal(mertens, id, { stood: "planned" })).toBe("impossible");
});

test("nobody proposes who may change, and nobody of the consultancy decides", async () => {
  for (const access of [
    mertens,
    consultant("anna", { entrusted: true }),
    consultant("anna", { standing: "over-limit" }),
    consultant("anna", { standing: "read-only" }),
  ])
    expect(await proposeStep(access)).toBe("not-allowed");
  const id = made(await proposeStep());
  for (const access of [anna, consultant("anna", { entrusted: true }), atWork("reed")]) {
    expect(await acceptProposal(access, id, { stood: "open" })).toBe("not-allowed");
    expect(await declineProposal(access, id, { word: null })).toBe("not-allowed");
  }
  expect(await withdrawProposal(mertens, id)).toBe("not-allowed");
  const kurz = atWork("kurz");
  expect(await acceptProposal(kurz, id, { stood: "open" })).toBe("unknown");
  expect(await findProposal(kurz, id)).toBeUndefined();
  const guest = { ...mertens, roles: ["guest"] };
  expect(await findProposal(guest, id)).toBeUndefined();
  expect(await openProposals(guest, { measureId })).toEqual([]);
  expect(await withdrawProposal(anna, id)).toBe("withdrawn");
  expect(await told(id)).toEqual(["proposal.made", "proposal.withdrawn"]);
});

test("of two who decide at the same moment one is second", async () => {
  const id = made(await proposeStep());
  const both = await Promise.all([
    acceptProposal(mertens, id, { stood: "open" }),
    declineProposal(atWork("aydin"), id, { word: null }),
  ]);
  expect(both.filter((one) => one === "accepted" || one === "declined")).toHaveLength(1);
  expect(await told(id)).toHaveLength(2);
});

test("a merge takes what is proposed along, and says how that stands now", async () => {
  const id = made(await proposeStep());
  const stays = await add(useCases[1]);
  const answer = await mergeMeasures(mertens, stays, {
    version: (await measure(stays)).version,
    other: { id: measureId, version: (await measure()).version },
    reason: "Dasselbe",
  });
  expect(answer).toBe("merged");
  expect(await openProposals(mertens, { measureId: stays })).toMatchObject([{ id }]);
  expect(await acceptProposal(mertens, id, { stood: "open" })).toBe("accepted");
  expect((await measure(stays)).status).toBe("in-progress");
});
