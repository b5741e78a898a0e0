import { asSuperuser } from "#tests/support/database.ts";
import { atWork, loadSamples, people, sampleClients } from "#tests/support/samples.ts";
import { beforeAll, expect, test } from "vitest";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { addFollowing } from "#app/domain/workspace/screening/add-following.server.ts";
import { answers } from "#app/domain/workspace/screening/answers.ts";
import {
  confirmAnswer,
  stateFacts,
} from "#app/domain/workspace/screening/change-screening.server.ts";
import { FACTS, REGISTER_FACTS } from "#app/domain/workspace/screening/facts.ts";
import { measuresPlanned } from "#app/domain/workspace/screening/planned.server.ts";
import { split } from "#app/domain/workspace/screening/prefill.ts";
import { viewScreening } from "#app/domain/workspace/screening/screening.server.ts";
import { viewUseCase } from "#app/domain/workspace/use-cases.server.ts";

const muster = sampleClients.muster.id;
const mertens = atWork("mertens");
const kurz = atWork("kurz");
let id = "";

beforeAll(async () => {
  await loadSamples();
  const [row] = await asSuperuser<{ id: string }>(
    "select id from ai_use_case where organisation_id = $1",
    [muster],
  );
  id = row?.id ?? "";
});

const no = Object.fromEntries([...FACTS, ...REGISTER_FACTS].map((fact) => [fact, "no" as const]));
const quiet = split({ ...no, "personal-data": "yes" }, []);
const missing = async () => {
  const viewed = await viewUseCase(mertens, id);
  return viewed?.standing.missing.map(({ what }) => what) ?? [];
};

test("facts are stated once, by whoever was first; the second is told", async () => {
  expect((await viewScreening(mertens, id))?.version).toBe(0);
  const state = (version: number) => stateFacts(mertens, id, { version, facts: quiet });
  const answered = await Promise.all([state(0), state(0)]);
  expect(answered.toSorted()).toEqual(["changed", "conflict"]);
  expect(await state(1)).toBe("changed");
  expect((await viewScreening(mertens, id))?.version).toBe(2);
});

test("each answer is confirmed by name; the light no longer misses the screening until a fact changes", async () => {
  expect(await missing()).toContain("screening");
  expect(await confirmAnswer(mertens, id, { version: 1, answer: "ropa" })).toBe("conflict");
  for (const answer of answers)
    expect(await confirmAnswer(mertens, id, { version: 2, answer })).toBe("confirmed");
  expect(await missing()).not.toContain("screening");
  const viewed = await viewScreening(mertens, id);
  expect(viewed?.confirmations.map(({ by }) => by)).toEqual(Array(6).fill("Petra Mertens"));
  const facts = split({ ...no, "personal-data": "yes", "large-scale": "unknown" }, []);
  await stateFacts(mertens, id, { version: 2, facts });
  expect(await missing()).toContain("screening");
});

test("an open answer cannot be confirmed", async () => {
  const facts = split({ ...no, "personal-data": "unknown" }, []);
  await stateFacts(mertens, id, { version: 3, facts });
  expect(await confirmAnswer(mertens, id, { version: 4, answer: "ropa" })).toBe("open");
});

test("a prohibition that was confirmed keeps the use case on the ground", async () => {
  const facts = split({ ...no, "personal-data": "yes", manipulation: "yes" }, []);
  await stateFacts(mertens, id, { version: 4, facts });
  await confirmAnswer(mertens, id, { version: 5, answer: "aiAct" });
  expect((await viewUseCase(mertens, id))?.standing.light).toBe("red");
});

test("what follows goes into the plan once, whoever asks how often", async () => {
  const facts = split({ ...no, "personal-data": "yes", "sound-or-video-stored": "yes" }, []);
  await stateFacts(mertens, id, { version: 5, facts });
  const added = await addFollowing(mertens, id);
  expect(added).toBeGreaterThan(0);
  expect(await measuresPlanned(mertens, id)).toHaveProperty("rec-active-consent");
  expect(await addFollowing(mertens, id)).toBe(0);
});

test("consultants state and confirm where the client entrusts it to them; readers and others never", async () => {
  const anna: OrganisationAccess = {
    organisationId: muster,
    actor: { kind: "person", id: people.anna.id },
    roles: people.anna.roles,
    side: "house",
  };
  const state = (access: OrganisationAccess) =>
    stateFacts(access, id, { version: 6, facts: quiet });
  expect(await state(anna)).toBe("not-allowed");
  expect(await state({ ...mertens, roles: ["reader"] })).toBe("not-allowed");
  expect(await state(kurz)).toBe("unknown");
  expect(await viewScreening(kurz, id)).toBeUndefined();
  expect(await confirmAnswer(kurz, id, { version: 6, answer: "ropa" })).toBe("unknown");
  expect(await addFollowing(kurz, id)).toBe("unknown");
  expect(await state({ ...anna, entrusted: true })).toBe("changed");
});
