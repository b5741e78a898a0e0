import { asSuperuser } from "#tests/support/database.ts";
import { sold } from "#tests/support/sold.ts";
import { atWork, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { beforeAll, expect, test } from "vitest";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { addUseCase, type UseCaseWish } from "#app/domain/workspace/adding/add-use-case.server.ts";
import { flagWords, statableFlags } from "#app/domain/workspace/adding/stated.ts";
import { firstPlan } from "#app/domain/workspace/plan/first-plan.ts";
import { viewScreening } from "#app/domain/workspace/screening/screening.server.ts";
import { todayIn } from "#app/domain/workspace/today.ts";
import { viewUseCase } from "#app/domain/workspace/use-cases.server.ts";

const muster = sampleClients.muster.id;
const mertens = atWork("mertens");

const wish: UseCaseWish = {
  useCase: "lead-scoring",
  title: "Bewertung in HubSpot",
  vendor: "hubspot",
  flags: [],
  personalData: true,
  usual: "de",
};

beforeAll(loadSamples);

async function add(said: Partial<UseCaseWish> = {}): Promise<string> {
  const answer = await addUseCase(mertens, { ...wish, ...said });
  return typeof answer === "string" ? expect.fail(answer) : answer.added;
}

const viewed = async (id: string) => (await viewUseCase(mertens, id)) ?? expect.fail("Not found");

test("a plan without a check is the one of the contract: nothing done, the organisation's own linked", async () => {
  const had = await asSuperuser<{ id: string; measure: string }>(
    "select id, measure from measure where organisation_id = $1 and scope = 'organisation'",
    [muster],
  );
  const [place] = await asSuperuser<{ land: "NW" }>("select land from organisation where id = $1", [
    muster,
  ]);
  const id = await add({ flags: ["recording"] });
  const expected = firstPlan({
    answers: null,
    useCase: "lead-scoring",
    today: todayIn("Europe/Berlin"),
    state: place?.land ?? "NW",
    flags: ["recording"],
    existing: had.map(({ measure }) => measure),
  });
  if ("refused" in expected) throw new Error("refused");
  const { measures } = await viewed(id);
  const made = measures.filter((one) => !had.some((before) => before.id === one.id));
  expect(made.map((one) => [one.measure, one.dueOn])).toEqual(
    expected.measures.map((one) => [one.id, one.due]),
  );
  expect(made.every(({ status, fromCheck }) => status === "open" && !fromCheck)).toBe(true);
  const linked = measures.filter((one) => had.some((before) => before.id === one.id));
  expect(linked.map((one) => one.measure).toSorted()).toEqual(expected.linked.toSorted());
  expect(await verifyChain(mertens)).toMatchObject({ whole: true });
});

test("risk begins with the catalogue's levels, and what was stated begins the screening", async () => {
  const id = await add({ flags: ["special-categories", "emotion-customers"] });
  const { standing } = await viewed(id);
  const known = rules.useCases.find((one) => one.id === "lead-scoring");
  for (const dimension of ["trust", "liability", "recovery"] as const) {
    const levels = (known?.risks ?? [])
      .filter((one) => one.dimension === dimension)
      .map(({ level }) => level);
    expect(standing.base[dimension]).toBe(30 * Math.max(...levels, levels.length > 0 ? 0 : 1));
  }
  const screening = await viewScreening(mertens, id);
  expect(screening?.facts).toBeNull();
  expect(screening?.prefill.facts.facts).toMatchObject({
    "personal-data": "yes",
    "special-categories": "yes",
    "emotions-or-biometrics": "yes",
    "people-evaluated": "yes",
  });
  expect(screening?.prefill.origins).toMatchObject({
    "personal-data": "person",
    "special-categories": "person",
    "people-evaluated": "catalogue",
  });
});

test("a vendor begins the register and both ledgers, where that is wished for", async () => {
  const full = await viewed(await add());
  expect(full.coverage.fields.total).toBeGreaterThan(5);
  expect(full.coverage.fields.assessed).toBe(0);
  expect(full.coverage.results.total).toBeGreaterThan(0);
  const id = await add({ usual: null });
  const bare = await viewed(id);
  expect([bare.coverage.fields.total, bare.coverage.results.total]).toEqual([0, 0]);
  const [row] = await asSuperuser(
    "select provider from use_case_register where ai_use_case_id = $1",
    [id],
  );
  expect(row).toEqual({ provider: "HubSpot" });
  expect(bare.gaps).toContain("purpose");
});

test("without personal data, and for a use of one's own, only what always applies is planned", async () => {
  const { measures } = await viewed(
    await add({ useCase: "other", title: "Texte", personalData: false, vendor: null }),
  );
  expect(measures.length).toBeGreaterThan(0);
  expect(measures.some((one) => one.measure === "law-legal-basis-doc")).toBe(false);
});

test("who may not, and what the catalogue does not know, adds nothing", async () => {
  const reader = { ...mertens, roles: ["reader" as const] };
  expect(await addUseCase(reader, wish)).toBe("not-allowed");
  expect(await addUseCase({ ...mertens, standing: "ended" }, wish)).toBe("not-allowed");
  expect(await addUseCase(mertens, { ...wish, useCase: "nothing" })).toBe("no-such-use-case");
  expect(await addUseCase(mertens, { ...wish, vendor: "nobody" })).toBe("no-such-vendor");
});

test("every flag that can be stated is one of the catalogue, and none stands twice", () => {
  expect(flagWords("other", "de").map(({ value, label }) => [value, label === value])).toEqual(
    statableFlags.map((flag) => [flag, false]),
  );
  expect(flagWords("sales-performance-analysis", "de").map(({ value }) => value)).not.toContain(
    "employee-data",
  );
});

test("the package's number of use cases is never passed, not even by two at once", async () => {
  await sold(muster, "card");
  const [{ count } = { count: "0" }] = await asSuperuser<{ count: string }>(
    "select count(*) from ai_use_case where organisation_id = $1",
    [muster],
  );
  await asSuperuser(
    "update subscription set terms = jsonb_set(terms, '{offer,useCases}', to_jsonb($2::int)) where organisation_id = $1",
    [muster, Number(count) + 1],
  );
  const both = await Promise.all([addUseCase(mertens, wish), addUseCase(atWork("aydin"), wish)]);
  expect(both.filter((one) => one === "full")).toHaveLength(1);
});
