import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { freeSlots } from "#app/domain/booking/free-slots.ts";
import type { SlotRequest } from "#app/domain/booking/slot-request.ts";
import { sequence } from "#tests/domain/self-check/random-answers.ts";
import { randomRequest } from "./random-requests.ts";
import examples from "./slots.examples.json" with { type: "json" };

const cases: readonly unknown[] = examples.cases;
type Example = SlotRequest & { id: string; title: string; expect: object };

test.each(cases as Example[])("$id $title", (example) => {
  expect(freeSlots(example)).toMatchObject(example.expect);
});

const folder = mkdtempSync(join(tmpdir(), "slots-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(file: string, zone = "Europe/Berlin") {
  const ended = spawnSync(process.execPath, [resolve("tests/cases.ts"), "slots", file], {
    encoding: "utf8",
    env: { ...process.env, TZ: zone },
  });
  return { status: ended.status, lines: ended.stdout.trim().split("\n") };
}

function written(list: readonly unknown[]): string {
  const file = join(folder, "cases.json");
  writeFileSync(file, JSON.stringify({ cases: list }));
  return file;
}

describe("as a case file", () => {
  test.each(["Pacific/Kiritimati", "Pacific/Pago_Pago"])("all pass in a process in %s", (zone) => {
    const file = resolve("tests/domain/booking/slots.examples.json");
    expect(run(file, zone)).toEqual({ status: 0, lines: ["33 passed, 0 failed"] });
  });

  test("the zone of the process changes no random case", () => {
    const next = sequence(20280229);
    const random = Array.from({ length: 150 }, (_, index) => {
      const request = randomRequest(next);
      return { ...request, id: `R${index}`, title: "random", expect: freeSlots(request) };
    });
    const file = written(random);
    for (const zone of ["Pacific/Kiritimati", "America/St_Johns"]) {
      expect(run(file, zone)).toEqual({ status: 0, lines: ["150 passed, 0 failed"] });
    }
  });

  test("a difference, a missing expectation and a broken case are told; free hosts are a set", () => {
    const [first, ...rest] = cases as Example[];
    const any = rest.find((one) => one.id === "I09");
    const ids = { "2026-06-10T07:00:00Z": ["ben", "anna"] };
    const { status, lines } = run(
      written([
        { ...first, expect: { count: 23 } },
        { ...first, expect: undefined },
        { ...first, service: { durationMin: 60 } },
        { ...any, expect: { ...any?.expect, hosts: ids } },
      ]),
    );
    expect(status).toBe(1);
    expect(lines).toEqual([
      "A01, Open all day, 60-min meetings every 60 min, count: expected 23, got 24",
      "A01, Open all day, 60-min meetings every 60 min, no expected",
      "A01, Open all day, 60-min meetings every 60 min, intervalMin must be above 0: undefined",
      "1 passed, 3 failed",
    ]);
  });
});
