import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { count, writeCounts } from "#app/domain/leads/counts.server.ts";
import { funnel } from "#app/domain/leads/funnel.server.ts";
import { hideSmall } from "#app/domain/leads/hide-small.ts";
import { houseAccessOf } from "#app/domain/organisations/access.ts";
import { stepsReached } from "#app/domain/self-check/steps-reached.ts";
import { people } from "#tests/support/people.ts";
import { confirmed, katrin, startAnew } from "#tests/support/prospects.ts";

beforeEach(async () => {
  await startAnew();
  await writeCounts();
  await asSuperuser("delete from step_count");
});

const anna = houseAccessOf(people.anna.id, people.anna.roles);

describe("what an answer reaches", () => {
  const one = { "q01-use-case": "lead-scoring" };
  const two = { ...one, "q02-status": "live" };
  test.each([
    ["the first answer", {}, "q01-use-case", one, "q02-status", ["started", "reached:q02-status"]],
    ["the next", one, "q02-status", two, "q03-data", ["reached:q03-data"]],
    ["the last", one, "q02-status", two, "result", ["finished"]],
    ["an answer given again", two, "q01-use-case", two, "q02-status", []],
    ["the result seen again", two, undefined, two, "result", []],
    ["back without an answer", one, "q02-status", one, "q01-use-case", []],
  ])("%s", (_what, before, answered, answers, shown, reached) => {
    expect(stepsReached(before as never, answered, answers as never, shown)).toEqual(reached);
  });
});

test.each([
  [[], []],
  [
    [0, 0],
    [0, 0],
  ],
  [
    [4, 0],
    [null, 0],
  ],
  [
    [4, 9, 30],
    [null, null, 30],
  ],
  [
    [4, 3, 30],
    [null, null, 30],
  ],
  [
    [5, 5],
    [5, 5],
  ],
])("of %j is shown %j", (values, shown) => {
  expect(hideSmall(values)).toEqual(shown);
});

test("steps add up in rows without anybody in them, whoever writes at the same time", async () => {
  for (let turn = 0; turn < 7; turn += 1)
    count({ step: "started", language: "de", useCase: "lead-scoring" });
  count({ step: "booked", language: "en", useCase: null });
  await Promise.all([writeCounts(), writeCounts()]);
  count({ step: "started", language: "de", useCase: "lead-scoring" });
  await writeCounts();
  const rows = await asSuperuser(
    "select language, use_case, step, count, extract(isodow from week)::int as day from step_count order by step",
  );
  expect(rows).toEqual([
    { language: "en", use_case: "none", step: "booked", count: 1, day: 1 },
    { language: "de", use_case: "lead-scoring", step: "started", count: 8, day: 1 },
  ]);
  if (!anna) throw new Error("Anna may not");
  expect(await funnel(anna, "useCase")).toEqual({
    steps: { started: 8, booked: null },
    groups: [
      { group: "lead-scoring", numbers: [8, 0, 0, 0, 0] },
      { group: "none", numbers: [0, 0, 0, 0, null] },
    ],
  });
});

test("a report that is asked for and confirmed is counted under its use case", async () => {
  await confirmed(katrin);
  await writeCounts();
  expect(await asSuperuser("select step, use_case, count from step_count order by step")).toEqual([
    { step: "confirmed", use_case: "lead-scoring", count: 1 },
    { step: "report-asked", use_case: "lead-scoring", count: 1 },
  ]);
});
