import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

type Case = { id: string; title: string; input: object; expected: object };

const folder = mkdtempSync(join(tmpdir(), "cases-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (kind: string) => resolve(`tests/domain/workspace/${kind}/examples.json`);

function run(kind: string, file: string) {
  const command = [resolve("tests/cases.ts"), kind, file];
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, lines: stdout.trim().split("\n") };
}

test.each([
  ["plan", 7],
  ["risk", 7],
  ["screening", 8],
  ["deadlines", 8],
])("the %s cases of the contract pass", (kind, count) => {
  expect(run(kind, fileOf(kind))).toEqual({ status: 0, lines: [`${count} passed, 0 failed`] });
});

test.each([
  [
    "plan",
    "plan-07",
    { refused: "q09-security" },
    'refused: expected "q09-security", got "q10-effect"',
  ],
  ["risk", "risk-06", { base: { trust: 30, liability: 30 } }, 'base: expected {"trust":30'],
  [
    "screening",
    "screening-08",
    { germanFlags: ["bdsg-26"] },
    'germanFlags: expected ["bdsg-26"], got []',
  ],
  [
    "deadlines",
    "deadline-03",
    { firstDue: "2026-12-10" },
    'refused: expected nothing, got "extension-late"',
  ],
])("a %s case that differs is named with its title and key", (kind, id, expected, line) => {
  const { cases } = JSON.parse(readFileSync(fileOf(kind), "utf8")) as { cases: Case[] };
  const one = cases.find((each) => each.id === id);
  const file = join(folder, `${kind}.json`);
  writeFileSync(file, JSON.stringify({ cases: [{ ...one, expected }] }));
  const { status, lines } = run(kind, file);
  expect(status).toBe(1);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain(`${id}, ${one?.title}, ${line}`);
  expect(lines[1]).toBe("0 passed, 1 failed");
});
