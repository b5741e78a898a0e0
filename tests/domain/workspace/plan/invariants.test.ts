import { expect, test } from "vitest";
import { measure, rules } from "#app/domain/catalogue/catalogue.ts";
import { isWorkingDay, laender } from "#app/domain/catalogue/holidays.ts";
import { toldDone } from "#app/domain/workspace/plan/told-done.ts";
import type { Answers } from "#app/domain/self-check/answers.ts";
import { sequence } from "#tests/domain/self-check/random-answers.ts";
import { planOf } from "./plans.ts";
import { pick, randomPlan } from "./random-plans.ts";

const next = sequence(20270906);
const plans = Array.from({ length: 800 }, () => {
  const input = randomPlan(next);
  return { input, plan: planOf(input) };
});

const after = (today: string, days: number) =>
  new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

test("the random plans reach every measure, status, scope and Land", () => {
  const all = plans.flatMap((one) => one.plan.measures);
  expect(new Set(all.map((one) => one.id)).size).toBe(rules.measures.length);
  expect(new Set(all.map((one) => `${one.status} ${one.scope}`)).size).toBe(4);
  expect(new Set(plans.map((one) => one.input.state)).size).toBe(16);
  expect(plans.some((one) => one.plan.linked.length > 0)).toBe(true);
});

test("no measure stands twice, none is both planned and linked", () => {
  for (const { ids, linked } of plans.map((one) => one.plan)) {
    expect(new Set([...ids, ...linked]).size).toBe(ids.length + linked.length);
  }
});

test("the order is by priority, then as in the catalogue", () => {
  const places = new Map(rules.measures.map((one, place) => [one.id, place]));
  const order = ["must", "should", "could"];
  for (const { ids } of plans.map((one) => one.plan)) {
    const ranks = ids.map(
      (id) => order.indexOf(measure(id).priority) * 1000 + (places.get(id) ?? Number.NaN),
    );
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  }
});

test("another day or Land changes the dates and nothing else", () => {
  for (const { input, plan } of plans) {
    const other = planOf({ ...input, today: "2028-04-01", state: pick(laender, next) });
    const undated = (one: object) => ({ ...one, due: undefined });
    expect(other.measures.map(undated)).toEqual(plan.measures.map(undated));
    expect(other.linked).toEqual(plan.linked);
  }
});

test("at most seven dates, one a week, lie before the ninetieth day, all of musts", () => {
  for (const { input, plan } of plans) {
    const open = plan.measures.filter((one) => one.due !== null);
    const early = open.filter((one) => (one.due ?? "") < after(input.today, 90));
    const musts = open.filter((one) => measure(one.id).priority === "must");
    expect(early).toHaveLength(Math.min(7, musts.length));
    expect(new Set(early.map((one) => one.due)).size).toBe(early.length);
    expect(early.every((one) => musts.includes(one))).toBe(true);
  }
});

test("due dates are working days of the Land, not before their day and within a week of it", () => {
  const longest = { must: 90, should: 120, could: 180 };
  for (const { input, plan } of plans) {
    for (const { id, due } of plan.measures) {
      if (due === null) continue;
      expect(isWorkingDay(due, input.state), `${due} ${input.state}`).toBe(true);
      expect(due >= after(input.today, 14)).toBe(true);
      expect(due <= after(input.today, longest[measure(id).priority] + 6)).toBe(true);
    }
  }
});

test("exactly the marked measures have no date; without a check none is marked", () => {
  for (const { input, plan } of plans) {
    const told = toldDone((input.answers ?? {}) as Answers);
    for (const { id, status, note, due } of plan.measures) {
      const marked = told.has(id);
      const expected = { status: marked ? "implemented" : "open", note: marked };
      expect({ status, note, dated: due !== null }).toEqual({ ...expected, dated: !marked });
    }
  }
});
