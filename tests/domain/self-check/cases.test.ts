import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import examples from "./examples.json" with { type: "json" };

const folder = mkdtempSync(join(tmpdir(), "cases-"));
afterAll(() => rmSync(folder, { recursive: true }));

const [solid] = examples.examples;

function run(args: string[]) {
  const command = [resolve("tests/cases.ts"), ...args];
  const ended = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
  return { status: ended.status, lines: ended.stdout.trim().split("\n"), told: ended.stderr };
}

function runWith(content: unknown) {
  writeFileSync(join(folder, "cases.json"), JSON.stringify(content));
  return run(["self-check", "cases.json"]);
}

test("the examples pass", () => {
  const { status, lines } = run(["self-check", resolve("tests/domain/self-check/examples.json")]);
  expect({ status, lines }).toEqual({ status: 0, lines: ["5 passed, 0 failed"] });
});

test("each difference is named on the one line of its case", () => {
  const expected = { ...solid?.expected, flags: ["ranks-people"], light: "red" };
  const { status, lines } = runWith({ examples: [{ ...solid, expected }, solid] });
  expect(status).toBe(1);
  expect(lines).toEqual([
    "ex-lead-scoring-solid, " +
      'flags: expected ["ranks-people"], got ["personal-data","ranks-people","dpia-likely"]; ' +
      'light: expected "red", got "green"',
    "1 passed, 1 failed",
  ]);
});

test("the order of a list and a key that does not exist make a difference", () => {
  const findingIds = solid?.expected.findingIds.toReversed();
  const one = (id: string, expected: object) => ({ id, answers: solid?.answers, expected });
  const { lines } = runWith({
    examples: [one("order", { findingIds }), one("key", { toString: 1 })],
  });
  expect(lines[0]).toMatch(/^order, findingIds: expected /);
  expect(lines[1]).toBe("key, toString: expected 1, got nothing");
  expect(lines[2]).toBe("0 passed, 2 failed");
});

test("refusals are compared with refusals", () => {
  const refused = { refused: "q01-use-case" };
  const { lines } = runWith({
    examples: [
      { id: "right", answers: {}, expected: refused },
      { id: "wrong", answers: { x: 1 }, expected: refused },
      { id: "not refused", answers: solid?.answers, expected: refused },
      { id: "refused", answers: {}, expected: solid?.expected },
    ],
  });
  expect(lines).toEqual([
    'wrong, refused: expected "q01-use-case", got "x"',
    'not refused, refused: expected "q01-use-case", got nothing',
    'refused, refused: expected nothing, got "q01-use-case"',
    "1 passed, 3 failed",
  ]);
});

test("a malformed case counts as failed", () => {
  const { status, lines } = runWith({
    examples: [
      null,
      "x",
      {},
      { id: "no answers", expected: { refused: "q01-use-case" } },
      { id: "no expected", answers: {} },
      { id: "empty", answers: {}, expected: {} },
    ],
  });
  expect(status).toBe(1);
  expect(lines).toEqual([
    "case 1: not an object",
    "case 2: not an object",
    "case 3, no answers",
    "no answers, no answers",
    "no expected, no expected",
    "empty, no expected",
    "0 passed, 6 failed",
  ]);
});

test.each([
  [[]],
  [["self-check"]],
  [["self-check", "a.json", "b.json"]],
  [["toString", "a.json"]],
  [["self-check", "nowhere.json"]],
])("%j ends with 2 and says how to use it", (args) => {
  const { status, told } = run(args);
  expect(status).toBe(2);
  expect(told).toContain("Usage: npm run cases -- ");
});

test("a file of another form ends with 2", () => {
  const { status, told } = runWith({ cases: [] });
  expect(status).toBe(2);
  expect(told).toContain('Cannot read cases.json: no list "examples"');
});
