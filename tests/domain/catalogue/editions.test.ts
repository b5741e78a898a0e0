import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { legalRefIn, rules, rulesOf } from "#app/domain/catalogue/catalogue.ts";

/**
 * A published edition never changes: results made with it are shown with its rules and its words for ever. Whoever
 * changes rules or texts raises `meta.version`, keeps the old files as an edition of catalogue.ts and adds a line here.
 */
const published: Record<string, string> = {
  "1.0.0": "6bbc62245f04c8f051892253f4ed4d20b9463cbdc828957d1ce891892f27c1fb",
};

test.each(Object.entries(published))("edition %s is as it was published", (version, digest) => {
  const text = JSON.stringify(rulesOf(version));
  expect(createHash("sha256").update(text).digest("hex")).toBe(digest);
});

test("the edition in force is published", () => {
  expect(Object.keys(published)).toContain(rules.version);
});

test("every question and every provision of the explanations exists", () => {
  const options = rules.selfCheck.questions.flatMap(({ id, options: all }) => [
    id,
    ...all.map((option) => `${id}/${option.id}`),
  ]);
  for (const [key, refs] of Object.entries(rules.norms)) {
    expect(options).toContain(key);
    for (const ref of refs) expect(legalRefIn(rules, ref).id).toBe(ref);
  }
  const asked = rules.selfCheck.questions.map(({ id }) => id);
  expect(asked.filter((id) => !rules.norms[id]?.length)).toEqual([]);
});
