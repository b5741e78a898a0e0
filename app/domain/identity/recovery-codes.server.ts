import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import { sha256 } from "#db/sealing.ts";

const count = 10;
// Crockford's alphabet: nothing in it looks like anything else.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const shape = new RegExp(`^[${alphabet}]{16}$`);

/** What was typed in one writing, whatever the groups, the case and the look-alikes. */
export const readRecoveryCode = (text: string): string | undefined => {
  const code = text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return shape.test(code) ? code : undefined;
};

// 80 random bits: no list of hashes gives one back, so a plain hash bound to its person is enough.
const hashOf = (personId: string, code: string) => sha256(`recovery|${personId}|${code}`);

const newCode = () =>
  Array.from(randomBytes(16), (byte) => alphabet[byte % alphabet.length] ?? "").join("");

/** Ten new codes, shown once; those before them are dead. */
export async function makeRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: count }, newCode);
  await tx.deleteFrom("recoveryCode").where("personId", "=", personId).execute();
  await tx
    .insertInto("recoveryCode")
    .values(codes.map((code) => ({ personId, codeHash: hashOf(personId, code) })))
    .execute();
  return codes.map((code) => code.replace(/(.{4})(?=.)/g, "$1-"));
}

/** Uses up a code, whoever asks at the same moment; how many are left, or undefined for a wrong or used one. */
export async function useRecoveryCode(
  tx: Tx,
  personId: string,
  typed: string,
): Promise<number | undefined> {
  const code = readRecoveryCode(typed);
  if (!code) return undefined;
  const used = await tx
    .updateTable("recoveryCode")
    .set({ usedAt: sql`now()` })
    .where("personId", "=", personId)
    .where("codeHash", "=", hashOf(personId, code))
    .where("usedAt", "is", null)
    .returning("personId")
    .executeTakeFirst();
  return used && recoveryCodesLeft(tx, personId);
}

export async function recoveryCodesLeft(tx: Tx, personId: string): Promise<number> {
  const { left } = await tx
    .selectFrom("recoveryCode")
    .select((select) => select.fn.countAll<number>().as("left"))
    .where("personId", "=", personId)
    .where("usedAt", "is", null)
    .executeTakeFirstOrThrow();
  return left;
}
