import "#tests/support/database.ts";
import { appHandler } from "#tests/support/app.ts";
import { beforeAll, expect, test } from "vitest";
import { compare, formNames } from "#tests/routes/alike.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { confirmed, katrin } from "#tests/support/prospects.ts";

const turns = process.env.ENDURE_QUICK === "1" ? 100 : 400;
const app = await appHandler();
const { email } = people.anna;

beforeAll(async () => {
  await enrolHouse();
  await confirmed({ ...katrin, email, news: true });
});

/** whoever measures learns nothing. A tenth of the time, or a millisecond, is less than any network hides. */
test.each(formNames)("no measuring at the %s form tells who is known", async (form) => {
  const { known, unknown, answers } = await compare(app, form, email, turns);
  console.info(`${form}: known ${known.toFixed(2)} ms, unknown ${unknown.toFixed(2)} ms`);
  expect(answers.size).toBe(1);
  expect(Math.abs(known - unknown)).toBeLessThan(Math.max(1, Math.min(known, unknown) / 10));
});
