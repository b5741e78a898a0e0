import "#tests/support/settings.ts";
import { afterEach, expect, test, vi } from "vitest";
import { sign } from "#db/sealing.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { carried, uncarried } from "#app/domain/self-check/carried-answers.ts";

const answers = { "q01-use-case": "lead-scoring", "q03-data": ["business-contact", "behaviour"] };
const hour = 3_600_000;

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test("answers come back as they were sent, also none", () => {
  expect(uncarried(carried(answers))).toEqual(answers);
  expect(uncarried(carried({}))).toEqual({});
});

test("fit into a form field: no character that HTML or an address would change", () => {
  expect(carried(answers)).toMatch(/^[\w-]+\.[\w-]+$/);
});

test("anything changed, added or made up is refused", () => {
  const [body = "", mark = ""] = carried(answers).split(".");
  const other = Buffer.from(
    JSON.stringify({ version: rules.version, at: Date.now(), answers: {} }),
  );
  for (const field of [
    "",
    "x",
    body,
    `${body}.`,
    `${body}.${mark}x.`,
    `${other.toString("base64url")}.${mark}`,
    `${body.slice(0, -2)}.${mark}`,
    JSON.stringify(answers),
    "{}",
  ])
    expect(uncarried(field), field).toBeUndefined();
});

test("they last a day and no longer", () => {
  const field = carried(answers);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 24 * hour - 60_000 });
  expect(uncarried(field)).toEqual(answers);
  vi.setSystemTime(Date.now() + 61_000);
  expect(uncarried(field)).toBeUndefined();
});

test("a clock put back by an hour does no harm", () => {
  const field = carried(answers);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - hour });
  expect(uncarried(field)).toEqual(answers);
});

test("answers to other rules are refused, and so is another key", () => {
  const at = Date.now();
  expect(uncarried(sign(JSON.stringify({ version: rules.version, at, answers })))).toEqual(answers);
  expect(uncarried(sign(JSON.stringify({ version: "0.9.0", at, answers })))).toBeUndefined();
  const field = carried(answers);
  vi.stubEnv("SECRET_KEY", "another-key-0123456789-abcdefghijklmnopqrstuvwxyz");
  expect(uncarried(field)).toBeUndefined();
});
