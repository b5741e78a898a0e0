import { appHandler } from "#tests/support/app.ts";
import { beforeAll, expect, test } from "vitest";
import { enrolHouse, people } from "#tests/support/people.ts";
import { confirmed, katrin } from "#tests/support/prospects.ts";
import { compare, formNames } from "./alike.ts";

const app = await appHandler();
// One is a person and a lead at once: known in every way there is.
const { email } = people.anna;

beforeAll(async () => {
  await enrolHouse();
  await confirmed({ ...katrin, email, news: true });
});

// The bound is wide because other tests run beside this one; the long run (endure alike) measures strictly.
test.each(formNames)("the %s form answers a known address as an unknown one", async (form) => {
  const { known, unknown, answers } = await compare(app, form, email, 15);
  expect(answers.size, [...answers].join("\n")).toBe(1);
  expect([...answers][0]).toMatch(/^303 /);
  expect(Math.abs(known - unknown)).toBeLessThan(10 + Math.min(known, unknown));
});
