import { expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import {
  answers,
  type Confirmation,
  confirmationState,
  currentAnswers,
} from "#app/domain/workspace/screening/answers.ts";
import {
  FACTS,
  REGISTER_FACTS,
  type ScreeningInput,
} from "#app/domain/workspace/screening/facts.ts";
import { screeningStanding } from "#app/domain/workspace/screening/screening-standing.ts";
import { usedFacts } from "#app/domain/workspace/screening/used-facts.ts";
import { sequence } from "#tests/domain/self-check/random-answers.ts";
import { randomScreening } from "./random-screenings.ts";

const all = (value: "yes" | "no") => ({
  facts: Object.fromEntries(FACTS.map((id) => [id, value])),
  register: { ...Object.fromEntries(REGISTER_FACTS.map((id) => [id, value])), channels: [] },
});
const quiet: ScreeningInput = { useCase: "translation", ...all("no") };

const confirmed = (input: ScreeningInput): Confirmation[] =>
  currentAnswers(input).map(({ answer, used }) => ({
    answer,
    used,
    rulesVersion: rules.version,
    by: "Petra Mertens",
    at: new Date("2026-11-01"),
  }));

const stateOf = (input: ScreeningInput, before: Confirmation[], answer: string) => {
  const current = currentAnswers(input).find((one) => one.answer === answer);
  if (!current) throw new Error(answer);
  return confirmationState(
    current,
    before.find((one) => one.answer === answer),
  );
};

test("a changed fact makes exactly those answers outdated that rest on it, and is named", () => {
  const before = confirmed(quiet);
  for (const fact of [...FACTS, ...REGISTER_FACTS]) {
    const changed: ScreeningInput = {
      ...quiet,
      facts: { ...quiet.facts, [fact]: "yes" },
      register: { ...quiet.register, [fact]: "yes" },
    };
    for (const answer of answers) {
      const state = stateOf(changed, before, answer);
      const rests = usedFacts[answer].includes(fact);
      expect(state.state, `${fact} ${answer}`).toBe(rests ? "outdated" : "confirmed");
      if (state.state === "outdated") expect(state.changed).toEqual([fact]);
    }
  }
});

test("channels in another order are the same channels; other rules make everything outdated", () => {
  const one: ScreeningInput = {
    ...quiet,
    register: { ...quiet.register, channels: ["email", "chat"] },
  };
  const other: ScreeningInput = {
    ...quiet,
    register: { ...quiet.register, channels: ["chat", "email"] },
  };
  expect(stateOf(other, confirmed(one), "transparency").state).toBe("confirmed");
  expect(stateOf(quiet, confirmed(one), "transparency")).toMatchObject({ changed: ["channels"] });
  const old = confirmed(quiet).map((each) => ({ ...each, rulesVersion: "2020-01" }));
  expect(stateOf(quiet, old, "ropa")).toMatchObject({
    state: "outdated",
    changed: [],
    rulesChanged: true,
  });
});

test("an answer is open exactly while the screening says so", () => {
  const next = sequence(12);
  for (let n = 0; n < 500; n += 1) {
    const input = randomScreening(next);
    for (const { answer, open, result } of currentAnswers(input))
      if (answer === "ropa" || answer === "art22") expect(open).toBe(result === "open");
  }
});

test("the light reads: nothing stated, everything confirmed, one fact changed, a prohibition", () => {
  expect(screeningStanding("translation", undefined)).toEqual({
    facts: null,
    unconfirmed: 6,
    confirmedClass: undefined,
    dpia: undefined,
  });
  const stored = (input: ScreeningInput, confirmations: Confirmation[]) =>
    screeningStanding(input.useCase, {
      facts: { facts: input.facts, register: input.register },
      version: 1,
      confirmations,
    });
  expect(stored(quiet, confirmed(quiet))).toEqual({
    facts: { facts: quiet.facts, register: quiet.register },
    unconfirmed: 0,
    confirmedClass: "minimal",
    dpia: "not-required",
  });
  expect(stored(quiet, confirmed(quiet).slice(1)).unconfirmed).toBe(1);
  const changed = { ...quiet, facts: { ...quiet.facts, "large-scale": "yes" as const } };
  expect(stored(changed, confirmed(quiet)).unconfirmed).toBe(1);
  const forbidden = { ...quiet, register: { ...quiet.register, manipulation: "yes" as const } };
  expect(stored(forbidden, confirmed(forbidden)).confirmedClass).toBe("prohibited");
  expect(stored(forbidden, confirmed(quiet)).confirmedClass).toBeUndefined();
});
