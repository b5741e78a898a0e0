import { expect, test } from "vitest";
import {
  CHANNELS,
  FACTS,
  type FactId,
  REGISTER_FACTS,
  type ScreeningInput,
} from "#app/domain/workspace/screening/facts.ts";
import { screening } from "#app/domain/workspace/screening/screening.ts";
import type { Truth } from "#app/domain/workspace/screening/three-valued.ts";
import { type Answer, usedFacts } from "#app/domain/workspace/screening/used-facts.ts";
import { sequence } from "#tests/domain/self-check/random-answers.ts";
import { pick } from "#tests/domain/workspace/plan/random-plans.ts";
import { randomScreening } from "./random-screenings.ts";

const next = sequence(20260802);
const cases = Array.from({ length: 3000 }, () => {
  const input = randomScreening(next);
  return { input, result: screening(input) };
});

/** The same case with every unknown fact answered, but for those named. */
function completed(input: ScreeningInput, but: readonly string[] = []): ScreeningInput {
  const known = <Id extends string>(ids: readonly Id[], given: { readonly [id in Id]?: Truth }) =>
    Object.fromEntries(
      ids
        .filter((id) => !but.includes(id) && (given[id] ?? "unknown") === "unknown")
        .map((id) => [id, next() < 0.5 ? "yes" : "no"] as const),
    );
  const { facts, register } = input;
  const channels = register.channels ?? CHANNELS.filter(() => next() < 0.3);
  return {
    ...input,
    facts: { ...facts, ...known(FACTS, facts) },
    register: { ...register, ...known(REGISTER_FACTS, register), channels },
  };
}

const FLAGS = ["stgb-201", "betrvg-87-1-6", "bdsg-26", "uwg-7-2-1", "uwg-7-2-2", "tdddg-25"];

/** Every answer that is certain, by name; a class without its reason, which may yet be another. */
function certain(input: ScreeningInput): Map<string, unknown> {
  const { ropa, dpia, aiAct, art22, germanFlags, germanFlagsOpen } = screening(input);
  const { class: found, transparency } = aiAct;
  const open: string[] = germanFlagsOpen;
  const touched: string[] = germanFlags;
  return new Map<string, unknown>(
    [
      ...Object.entries({ ropa, dpia: dpia.result, class: found, transparency, art22 }),
      ...FLAGS.map((id) => [id, open.includes(id) ? "open" : touched.includes(id)] as const),
    ].filter(([, answer]) => answer !== "open"),
  );
}

test("the random cases reach every answer", () => {
  const seen = (of: (result: ReturnType<typeof screening>) => unknown[]) =>
    new Set(cases.flatMap((one) => of(one.result))).size;
  expect(seen((one) => [one.ropa])).toBe(3);
  expect(seen((one) => [one.dpia.result])).toBe(3);
  expect(seen((one) => [`${one.aiAct.class} ${one.aiAct.reasonRef}`])).toBe(8);
  expect(seen((one) => [one.aiAct.transparency])).toBe(3);
  expect(seen((one) => [one.art22])).toBe(3);
  expect(seen((one) => one.germanFlags)).toBe(6);
  expect(seen((one) => one.germanFlagsOpen)).toBe(6);
  expect(seen((one) => one.measures.map((each) => each.id))).toBe(13);
});

test("no unknown fact was taken for a no or a yes: answering it changes no certain answer", () => {
  for (const { input } of cases) {
    // Two rules of the contract overturn earlier answers: a yes that contradicts "no personal
    // data", and a no to (13), which takes back what was said about emotions.
    const denied = input.facts["personal-data"] === "no" ? usedFacts.ropa : [];
    const complete = completed(input, ["emotions-or-biometrics", ...denied]);
    const now = certain(complete);
    for (const [id, answer] of certain(input)) expect(now.get(id), id).toBe(answer);
  }
});

test("answers about a fully known case are certain", () => {
  for (const { input } of cases) {
    const { ropa, dpia, aiAct, art22, germanFlagsOpen } = screening(completed(input));
    expect([ropa, dpia.result, aiAct.class, aiAct.transparency, art22]).not.toContain("open");
    expect(germanFlagsOpen).toEqual([]);
  }
});

test("a fact that is left out is an unknown one", () => {
  const drop = (truths: object) =>
    Object.fromEntries(Object.entries(truths).filter(([, one]) => one !== "unknown"));
  for (const { input, result } of cases) {
    const silent = { ...input, facts: drop(input.facts), register: drop(input.register) };
    expect(screening(silent)).toEqual(result);
  }
});

function answersOf(input: ScreeningInput): Record<Answer, unknown> {
  const { ropa, dpia, aiAct, art22, germanFlags, germanFlagsOpen } = screening(input);
  const { transparency, ...byClass } = aiAct;
  const flags = [germanFlags, germanFlagsOpen];
  return { ropa, dpia, aiAct: byClass, transparency, art22, germanFlags: flags };
}

function changed({ useCase, facts, register }: ScreeningInput, id: string): ScreeningInput {
  const other = randomScreening(next);
  if (id === "use-case") return { useCase: other.useCase, facts, register };
  if ((FACTS as readonly string[]).includes(id)) {
    const truth = pick(["yes", "no", "unknown"] as const, next);
    return { useCase, facts: { ...facts, [id as FactId]: truth }, register };
  }
  return { useCase, facts, register: { ...register, [id]: Reflect.get(other.register, id) } };
}

test("each answer rests on exactly the facts it names", () => {
  const all = [...FACTS, ...REGISTER_FACTS, "channels", "exception", "use-case"];
  const moved = new Map(Object.keys(usedFacts).map((answer) => [answer, new Set<string>()]));
  for (const { input } of cases) {
    const before = answersOf(input);
    for (const id of all) {
      const after = Object.entries(answersOf(changed(input, id)));
      for (const [answer, now] of after) {
        const same = JSON.stringify(now) === JSON.stringify(Reflect.get(before, answer));
        if (!same) moved.get(answer)?.add(id);
      }
    }
  }
  for (const [answer, facts] of Object.entries(usedFacts)) {
    expect([...(moved.get(answer) ?? [])].toSorted(), answer).toEqual(facts.toSorted());
  }
});
