import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeEach, expect, test } from "vitest";
import { standingOf, workToDo } from "#app/domain/identity/proof-of-work.server.ts";
import { solved } from "#tests/support/proof.ts";

beforeEach(() => asSuperuser("delete from rate_limit"));

const ago = (seconds: number) => Date.now() - seconds * 1_000;
const hidden = (proof: { task: string; solution: string }) => ({ ...proof, trap: "" });

test("a solved task pays once", async () => {
  const proof = hidden(await solved(await workToDo(ago(10))));
  expect(await standingOf(proof)).toBe("proven");
  expect(await standingOf(proof)).toBe("waiting");
});

test("used many times at once it pays once", async () => {
  const proof = hidden(await solved(await workToDo(ago(10))));
  const all = await Promise.all(Array.from({ length: 8 }, () => standingOf(proof)));
  expect(all.filter((one) => one === "proven")).toHaveLength(1);
});

test("whoever is quicker than three seconds or later than a day waits", async () => {
  expect(await standingOf(hidden(await solved(await workToDo(ago(1)))))).toBe("waiting");
  expect(await standingOf(hidden(await solved(await workToDo(ago(25 * 3_600)))))).toBe("waiting");
});

test("what is filled into the hidden field is a trap, whatever else comes along", async () => {
  const proof = await solved(await workToDo(ago(10)));
  expect(await standingOf({ ...proof, trap: "https://spam.example" })).toBe("trap");
  expect(await standingOf(hidden(proof))).toBe("proven");
});

test("without work, with somebody else's or with an easier task nobody is proven", async () => {
  const [task, other] = [await workToDo(ago(10)), await workToDo(ago(10))];
  const { solution } = await solved(task);
  const easier = task.replace('"keyPrefix":"00"', '"keyPrefix":"0"');
  const longer = task.replace(/"at":\d+/, '"at":1');
  for (const proof of [
    { task: "", solution: "" },
    { task, solution: "" },
    { task: other, solution },
    { task: easier, solution },
    { task: longer, solution },
    { task, solution: "{" },
    { task, solution: "null" },
    { task, solution: '{"counter":1e99,"derivedKey":"00"}' },
    { task, solution: '{"counter":-1,"derivedKey":"00"}' },
    { task: "[]", solution },
    { task: "x".repeat(5_000), solution },
  ])
    expect(await standingOf(hidden(proof)), JSON.stringify(proof)).toBe("waiting");
});
