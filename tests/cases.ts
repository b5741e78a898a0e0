import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { freeSlots } from "#app/domain/booking/free-slots.ts";
import type { SlotRequest } from "#app/domain/booking/slot-request.ts";
import { evaluate } from "#app/domain/self-check/evaluate.ts";
import { deadline, type DeadlineInput } from "#app/domain/workspace/deadlines/deadlines.ts";
import { firstPlan, type PlanInput } from "#app/domain/workspace/plan/first-plan.ts";
import { risk, type RiskInput } from "#app/domain/workspace/risk/risk.ts";
import type { ScreeningInput } from "#app/domain/workspace/screening/facts.ts";
import { screening } from "#app/domain/workspace/screening/screening.ts";

type Fields = Record<string, unknown>;
type Difference = { key: string; expected: unknown; got: unknown };

/** Where a kind keeps its cases, what a failed line names, and what differs in one case. */
type Kind = {
  list: "examples" | "cases";
  named: readonly string[];
  differences: (one: Fields) => Difference[];
};

const kinds: Record<string, Kind> = {
  "self-check": {
    list: "examples",
    named: ["id"],
    differences: (one) => compared(one["expected"], evaluate(need(one, "answers"))),
  },
  plan: {
    list: "cases",
    named: ["id", "title"],
    differences: (one) => compared(one["expected"], firstPlan(need(one, "input") as PlanInput)),
  },
  risk: {
    list: "cases",
    named: ["id", "title"],
    differences: (one) => compared(one["expected"], risk(need(one, "input") as RiskInput)),
  },
  screening: {
    list: "cases",
    named: ["id", "title"],
    differences: (one) =>
      compared(one["expected"], screening(need(one, "input") as ScreeningInput)),
  },
  deadlines: {
    list: "cases",
    named: ["id", "title"],
    differences: (one) => compared(one["expected"], deadline(need(one, "input") as DeadlineInput)),
  },
  slots: {
    list: "cases",
    named: ["id", "title"],
    differences: (one) => compared(idsSorted(one["expect"]), freeSlots(one as SlotRequest)),
  },
};

/** Who is free for a slot is a set: the contract gives its ids no order. */
function idsSorted(expect: unknown): unknown {
  if (!isFields(expect) || !isFields(expect["hosts"])) return expect;
  const hosts = Object.entries(expect["hosts"]);
  const sorted = hosts.map(([at, ids]) => [
    at,
    Array.isArray(ids) ? ids.map(String).toSorted() : ids,
  ]);
  return { ...expect, hosts: Object.fromEntries(sorted) };
}

/** Compares every key that is expected; an unexpected refusal differs in `refused` alone. */
function compared(expected: unknown, got: object): Difference[] {
  if (!isFields(expected) || Object.keys(expected).length === 0) throw new Error("no expected");
  const refusedInstead = "refused" in got && !Object.hasOwn(expected, "refused");
  return (refusedInstead ? ["refused"] : Object.keys(expected))
    .map((key) => ({ key, expected: own(expected, key), got: own(got, key) }))
    .filter((one) => !isDeepStrictEqual(one.expected, one.got));
}

function own(fields: object, key: string): unknown {
  return Object.hasOwn(fields, key) ? Reflect.get(fields, key) : undefined;
}

function need(one: Fields, key: string): unknown {
  if (!Object.hasOwn(one, key)) throw new Error(`no ${key}`);
  return one[key];
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The line to print for a case that failed, undefined for one that passed. */
function failure(kind: Kind, one: unknown, number: number): string | undefined {
  if (!isFields(one)) return `case ${number}: not an object`;
  const name = kind.named.map((key) => text(own(one, key) ?? `case ${number}`)).join(", ");
  try {
    const lines = kind
      .differences(one)
      .map(({ key, expected, got }) => `${key}: expected ${json(expected)}, got ${json(got)}`);
    return lines.length === 0 ? undefined : `${name}, ${lines.join("; ")}`;
  } catch (error) {
    return `${name}, ${text(error instanceof Error ? error.message : error)}`;
  }
}

function json(value: unknown): string {
  return JSON.stringify(value) ?? "nothing";
}

function text(value: unknown): string {
  return typeof value === "string" ? value.replaceAll(/\s+/g, " ") : json(value);
}

function casesIn(kind: Kind, file: string): unknown[] {
  const content: unknown = JSON.parse(readFileSync(file, "utf8"));
  const list = isFields(content) ? own(content, kind.list) : undefined;
  if (!Array.isArray(list)) throw new Error(`no list "${kind.list}"`);
  return list;
}

function run([name = "", file = "", ...rest]: string[]): number {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined || file === "" || rest.length > 0) {
    console.error(`Usage: npm run cases -- ${Object.keys(kinds).join("|")} FILE`);
    return 2;
  }
  let list: unknown[];
  try {
    list = casesIn(kind, file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`Cannot read ${file}: ${reason}`);
    console.error(`Usage: npm run cases -- ${Object.keys(kinds).join("|")} FILE`);
    return 2;
  }
  const failures = list.map((one, index) => failure(kind, one, index + 1)).filter(Boolean);
  for (const line of failures) console.log(line);
  console.log(`${list.length - failures.length} passed, ${failures.length} failed`);
  return failures.length === 0 ? 0 : 1;
}

process.exitCode = run(process.argv.slice(2));
