import { describe, expect, test } from "vitest";
import { freeSlots } from "#app/domain/booking/free-slots.ts";
import { sequence } from "#tests/domain/self-check/random-answers.ts";
import { minuteByMinute } from "./minute-by-minute.ts";
import { randomRequest, strange, usual } from "./random-requests.ts";

const settings = [
  { name: "usual days and zones", setting: usual, amount: 400 },
  { name: "clocks that change around midnight", setting: strange, amount: 200 },
];

describe.each(settings)("$name", ({ setting, amount }) => {
  const next = sequence(20270328);
  const requests = Array.from({ length: amount }, () => randomRequest(next, setting));
  const answers = requests.map((request) => ({ request, found: freeSlots(request) }));

  test("random requests get what a look at every minute finds", { timeout: 120_000 }, () => {
    for (const { request, found } of answers) {
      expect(found, JSON.stringify(request)).toEqual(minuteByMinute(request));
    }
  });

  test("they are worth asking: slots in each mode, shared ones, repeated hours", () => {
    const some = answers.filter((one) => one.found.count > 0);
    const modes = Map.groupBy(some, (one) => one.request.mode);
    for (const mode of ["single", "any", "all"] as const) {
      expect(modes.get(mode)?.length, mode).toBeGreaterThan(amount / 40);
    }
    const shared = some.filter(({ found }) =>
      Object.values(found.hosts).some((ids) => ids.length > 1),
    );
    expect(shared.length).toBeGreaterThan(amount / 20);
    const repeated = some.filter(({ found }) =>
      Object.values(found.byViewerDay).some((clocks) => new Set(clocks).size < clocks.length),
    );
    expect(repeated.length).toBeGreaterThan(3);
  });

  test("asking changes nothing in the request and twice gives the same", () => {
    for (const { request, found } of answers) {
      const copy = structuredClone(request);
      expect(freeSlots(request)).toEqual(found);
      expect(request).toEqual(copy);
    }
  });
});
