import { asSuperuser } from "#tests/support/database.ts";
import { atWork, loadSamples, people, sampleClients } from "#tests/support/samples.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { acceptProposal, declineProposal } from "#app/domain/workspace/proposing/decide.server.ts";
import { proposeFact, type ProposeAnswer } from "#app/domain/workspace/proposing/propose.server.ts";
import { findProposal } from "#app/domain/workspace/proposing/proposals.server.ts";
import { stateFacts } from "#app/domain/workspace/screening/change-screening.server.ts";
import { viewScreening } from "#app/domain/workspace/screening/screening.server.ts";

const muster = sampleClients.muster.id;
const mertens = atWork("mertens");
const anna: OrganisationAccess = {
  organisationId: muster,
  actor: { kind: "person", id: people.anna.id },
  roles: people.anna.roles,
  side: "house",
};
const large = { fact: "large-scale", value: "yes", reason: "Über 10.000 Kontakte" } as const;
let useCaseId = "";

beforeAll(loadSamples);

beforeEach(async () => {
  await asSuperuser("delete from proposal");
  const [row] = await asSuperuser<{ id: string }>(
    "insert into ai_use_case (organisation_id, use_case, title) values ($1, 'lead-scoring', 'Eins') returning id",
    [muster],
  );
  useCaseId = row?.id ?? "";
});

const made = (answer: ProposeAnswer): string =>
  typeof answer === "string" ? expect.fail(answer) : answer.proposed;
const screening = async () =>
  (await viewScreening(mertens, useCaseId)) ?? expect.fail("No screening");
const state = async (facts: Record<string, "yes" | "no">) => {
  const wish = { version: (await screening()).version, facts: { facts, register: facts } };
  expect(await stateFacts(mertens, useCaseId, wish)).toBe("changed");
};

test("a proposed fact changes nothing until the client takes it on, and leaves every other as it is", async () => {
  await state({ "personal-data": "yes", tracking: "no" });
  const id = made(await proposeFact(anna, useCaseId, large));
  expect((await screening()).facts?.facts["large-scale"]).toBeUndefined();
  expect(await findProposal(mertens, id)).toMatchObject({ kind: "fact", stood: "unknown" });
  expect(await acceptProposal(anna, id, { stood: "unknown" })).toBe("not-allowed");
  expect(await acceptProposal(mertens, id, { stood: "unknown" })).toBe("accepted");
  const { facts } = await screening();
  expect(facts?.facts).toEqual({ "personal-data": "yes", tracking: "no", "large-scale": "yes" });
  expect(facts?.register).toMatchObject({ tracking: "no" });
  const events = await asSuperuser<{ kind: string; by: string }>(
    "select kind, actor_id as by from audit_event where subject_id = $1 order by position desc limit 2",
    [useCaseId],
  );
  expect(events).toEqual([
    { kind: "proposal.accepted", by: mertens.actor.id },
    { kind: "screening.stated", by: mertens.actor.id },
  ]);
  expect(await verifyChain(mertens)).toMatchObject({ whole: true });
});

test("while nobody has stated anything, what is suggested is stated along; nothing is confirmed by that", async () => {
  const { prefill } = await screening();
  const id = made(await proposeFact(anna, useCaseId, large));
  expect(await acceptProposal(mertens, id, { stood: "unknown" })).toBe("accepted");
  const { facts, confirmations } = await screening();
  expect(facts?.facts).toEqual({ ...prefill.facts.facts, "large-scale": "yes" });
  expect(confirmations).toEqual([]);
});

test("what changed meanwhile is asked about again, and what is so already is refused", async () => {
  const id = made(await proposeFact(anna, useCaseId, large));
  expect(await proposeFact(anna, useCaseId, { ...large, value: "no" })).toBe("waiting");
  await state({ "large-scale": "no" });
  expect(await acceptProposal(mertens, id, { stood: "unknown" })).toBe("conflict");
  await state({ "large-scale": "yes" });
  expect(await acceptProposal(mertens, id, { stood: "yes" })).toBe("impossible");
  expect(await declineProposal(mertens, id, { word: "Steht schon da." })).toBe("declined");
  expect(await proposeFact(anna, useCaseId, large)).toBe("impossible");
});

test("it is proposed only where the client keeps it to itself, and only about its own AI use cases", async () => {
  expect(await proposeFact({ ...anna, entrusted: true }, useCaseId, large)).toBe("not-allowed");
  expect(await proposeFact(mertens, useCaseId, large)).toBe("not-allowed");
  expect(await proposeFact(anna, crypto.randomUUID(), large)).toBe("unknown");
  const elsewhere = { ...anna, organisationId: sampleClients.nordlicht.id };
  expect(await proposeFact(elsewhere, useCaseId, large)).toBe("unknown");
});
