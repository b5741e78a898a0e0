import { expect, test } from "vitest";
import { workingDay } from "#app/domain/workspace/deadlines/deadlines.ts";
import { requestDeadline, type RequestInput } from "#app/domain/workspace/deadlines/request.ts";
import { sequence } from "#tests/domain/self-check/random-answers.ts";
import { pick } from "#tests/domain/workspace/plan/random-plans.ts";
import { add, days, lands, later, workingFrom } from "./table.ts";

const reason = "Sehr viele Fundstellen";

test("every day of three years in every Land moves as the table says", () => {
  for (const state of lands)
    for (const day of days) {
      const date = workingFrom(day, state);
      if (date !== undefined) expect(workingDay(day, state)).toEqual({ date });
    }
});

test("a request of any day in any Land is due a month later, or three, each moved for itself", () => {
  let moved = 0;
  for (const state of lands)
    for (const receivedOn of days) {
      const firstDue = workingFrom(later(receivedOn, 1), state);
      const due = workingFrom(later(receivedOn, 3), state);
      if (firstDue === undefined || due === undefined) continue;
      moved += Number(due !== later(receivedOn, 3));
      const plain = { firstDue, due: firstDue, extended: false };
      expect(requestDeadline({ receivedOn, state })).toEqual(plain);
      const extension = { statedOn: firstDue, reason };
      const extended = requestDeadline({ receivedOn, state, extension });
      expect(extended, "stated on the moved last day").toEqual({ firstDue, due, extended: true });
      const late = { ...extension, statedOn: add(firstDue, 1) };
      const refused = requestDeadline({ receivedOn, state, extension: late });
      expect(refused, "stated the day after").toEqual({ refused: "extension-late" });
    }
  expect(moved).toBeGreaterThan(1000);
});

test("a pause adds its days to both last days before they are moved", () => {
  const next = sequence(33);
  for (let n = 0; n < 2000; n += 1) {
    const receivedOn = pick(days.slice(0, 900), next);
    const state = pick(lands, next);
    const from = add(receivedOn, Math.floor(next() * 20));
    const length = Math.floor(next() * 30);
    const pause = { reason: "identity", from, until: add(from, length) };
    const firstDue = workingFrom(add(later(receivedOn, 1), length), state);
    const due = workingFrom(add(later(receivedOn, 3), length), state);
    const extension = { statedOn: firstDue ?? "", reason };
    const found = requestDeadline({ receivedOn, state, extension, pause });
    expect(found).toEqual({ firstDue, due, extended: true });
  }
});

const base: RequestInput = { receivedOn: "2028-01-31", state: "NW" };

test("a leap year has its 29 February, and nothing has two", () => {
  expect(requestDeadline(base)).toMatchObject({ firstDue: "2028-02-29" });
  expect(requestDeadline({ ...base, receivedOn: "2028-02-29" })).toMatchObject({
    due: "2028-03-29",
  });
  expect(requestDeadline({ ...base, receivedOn: "2027-02-29" })).toEqual({
    refused: "invalid-date",
  });
});

test("while a pause runs there is no last day, extended or not", () => {
  const pause = { reason: "identity", from: "2028-02-03", until: null };
  const none = { firstDue: null, due: null, extended: false };
  expect(requestDeadline({ ...base, pause })).toEqual(none);
  const extension = { statedOn: "2028-06-01", reason };
  expect(requestDeadline({ ...base, pause, extension })).toEqual(none);
  expect(requestDeadline({ ...base, pause, extension: { ...extension, reason: " " } })).toEqual({
    refused: "extension-without-reason",
  });
});

const pause = { reason: "holiday", from: "2028-02-01", until: "2028-02-02" };
const late = { statedOn: "2028-03-01", reason: null };
const inTime = { statedOn: "2028-02-29", reason: "\u00a0 \t\u200b" };

test.each<[string, object, string]>([
  ["a day that does not exist", { receivedOn: "2027-04-31" }, "invalid-date"],
  ["another way of writing a day", { receivedOn: "31.01.2028" }, "invalid-date"],
  ["a day without its noughts", { receivedOn: "2028-1-31" }, "invalid-date"],
  ["a time in the place of a day", { receivedOn: "2028-01-31T10:00" }, "invalid-date"],
  ["nothing", { receivedOn: null }, "invalid-date"],
  ["a wrong day of the extension", { extension: { ...late, statedOn: "x" } }, "invalid-date"],
  ["a wrong day of the pause", { pause: { ...pause, until: "2028-02-30" } }, "invalid-date"],
  [
    "a pause that ends before it begins",
    { pause: { ...pause, until: "2028-01-31" } },
    "invalid-date",
  ],
  ["a pause before the receipt", { pause: { ...pause, from: "2028-01-30" } }, "invalid-date"],
  ["a wrong day in an unknown Land", { receivedOn: "", state: "XX" }, "invalid-date"],
  ["an unknown Land", { state: "XX", extension: late, pause }, "unknown-state"],
  ["small letters", { state: "nw" }, "unknown-state"],
  ["a name every object has", { state: "toString" }, "unknown-state"],
  ["an extension late and unexplained", { extension: late, pause }, "extension-late"],
  ["a reason of blanks", { extension: inTime, pause }, "extension-without-reason"],
  ["a pause for anything else", { pause }, "pause-not-identity"],
])("%s is refused", (_, change, refused) => {
  expect(requestDeadline({ ...base, ...change })).toEqual({ refused });
});
