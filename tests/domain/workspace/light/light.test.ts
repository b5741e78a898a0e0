import { describe, expect, test } from "vitest";
import type { SignOff } from "#app/domain/workspace/opinion/sign-off.ts";
import { type LightInput, lightOf } from "#app/domain/workspace/light/light.ts";

const today = "2026-11-26";
const proof = [{ approved: true, validUntil: today }];
const must = { id: "1", measure: "sec-mfa", status: "implemented" as const, evidence: proof };

/** Everything that green needs. */
const ready: LightInput = {
  redRules: [],
  prohibited: false,
  measures: [must],
  unconfirmed: 0,
  dpiaNeeded: true,
  signOff: { verdict: "recommended", approved: true, dpiaReleased: true },
  today,
};

const signed = (change: Partial<SignOff>) => ({ signOff: { ...ready.signOff, ...change } });

const told = (change: Partial<LightInput>) => {
  const { light, missing, ground } = lightOf({ ...ready, ...change });
  return { light, ground, missing: missing.map(({ what, count }) => `${what} ${count}`) };
};

test("green: nothing is missing and nothing keeps it on the ground", () => {
  expect(told({})).toEqual({ light: "green", ground: [], missing: [] });
  expect(told({ dpiaNeeded: false, ...signed({ dpiaReleased: false }) }).light).toBe("green");
  expect(told(signed({ verdict: "conditions" })).light).toBe("green");
  expect(told({ measures: [{ ...must, status: "effective" }] }).light).toBe("green");
  expect(told({ measures: [{ ...must, status: "not-applicable", evidence: [] }] }).light).toBe(
    "green",
  );
});

describe("yellow: each thing that green needs, alone", () => {
  test.each<[string, Partial<LightInput>, string[]]>([
    ["an answer nobody confirmed", { unconfirmed: 2 }, ["screening 2"]],
    ["an open must-measure", { measures: [{ ...must, status: "open" }] }, ["measures 1"]],
    ["one in progress", { measures: [{ ...must, status: "in-progress" }] }, ["measures 1"]],
    ["no evidence", { measures: [{ ...must, evidence: [] }] }, ["evidence 1"]],
    [
      "evidence nobody approved",
      { measures: [{ ...must, evidence: [{ approved: false, validUntil: null }] }] },
      ["evidence 1"],
    ],
    [
      "evidence that ended yesterday",
      { measures: [{ ...must, evidence: [{ approved: true, validUntil: "2026-11-25" }] }] },
      ["measures 1"],
    ],
    ["a DPIA that is not released", signed({ dpiaReleased: false }), ["dpia 1"]],
    ["no opinion", signed({ verdict: null, approved: false }), ["opinion 1", "approval 1"]],
    ["no approval", signed({ approved: false }), ["approval 1"]],
  ])("%s", (_, change, missing) => {
    expect(told(change)).toEqual({ light: "yellow", ground: [], missing });
  });

  test("a measure that is no must is not waited for", () => {
    const could = { ...must, measure: "gov-change-trigger", status: "open" as const, evidence: [] };
    expect(told({ measures: [must, could] }).light).toBe("green");
  });
});

describe("red, whatever else is done", () => {
  test.each<[string, Partial<LightInput>, string[]]>([
    ["a confirmed prohibition", { prohibited: true }, ["prohibited"]],
    ["a rule of the check that is still true", { redRules: ["min-recording"] }, ["rules"]],
    [
      "an opinion against it, without a reasoned deviation",
      signed({ verdict: "not-recommended", approved: false }),
      ["advice"],
    ],
  ])("%s", (_, change, ground) => {
    expect(told(change)).toMatchObject({ light: "red", ground });
  });

  test("a reasoned deviation takes the advice away, and nothing else", () => {
    const against = signed({ verdict: "not-recommended" });
    expect(told(against).light).toBe("green");
    expect(told({ ...against, prohibited: true }).light).toBe("red");
    expect(told({ ...against, unconfirmed: 1 }).light).toBe("yellow");
  });
});

test("what is missing names its measures", () => {
  const open = { ...must, id: "7", status: "open" as const };
  const { missing } = lightOf({ ...ready, measures: [open] });
  expect(missing).toEqual([
    { what: "measures", count: 1, measures: [{ id: "7", measure: "sec-mfa" }] },
  ]);
});
