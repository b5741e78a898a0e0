import { database } from "#tests/support/database.ts";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generateTypes } from "#db/generate-types.ts";

const plain = (code: string) => code.replace(/\s+/g, " ").trim();

test("db/types.ts says what the migrations made (else: npm run db:types)", async () => {
  const written = readFileSync("db/types.ts", "utf8");
  expect(plain(written)).toBe(plain(await generateTypes(database.ownerUrl)));
});
