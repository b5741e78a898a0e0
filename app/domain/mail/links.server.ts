import { randomBytes, randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import { sha256, tokenFromSeed, tokenOf } from "#db/sealing.ts";

export type LinkPurpose =
  | "report.confirm"
  | "message.confirm"
  | "report.view"
  | "report.shared"
  | "check.draft"
  | "sign-in"
  | "invitation"
  | "offer"
  | "appointment.manage"
  | "own-data"
  | "news.unsubscribe";

export type LinkState = "unknown" | "open" | "used" | "expired" | "voided";

export interface FoundLink {
  state: LinkState;
  id: string;
  subjectId: string;
}

/**
 * Makes a purpose-bound link (256 bits, only its SHA-256 is kept) and voids older open ones for the same subject.
 * The token is never stored: `linkToken` derives it again when the mail is written.
 */
export async function makeLink(
  tx: Tx,
  link: { purpose: LinkPurpose; subjectId: string; expiresAt: Date },
): Promise<{ id: string; token: string; tokenHash: Buffer }> {
  const { purpose, subjectId, expiresAt } = link;
  await voidLinks(tx, purpose, subjectId);
  const seed = randomBytes(32);
  const token = tokenFromSeed(seed, purpose);
  const id = randomUUID();
  const tokenHash = sha256(token);
  await tx
    .insertInto("link")
    .values({ id, purpose, subjectId, seed, tokenHash, expiresAt })
    .execute();
  return { id, token, tokenHash };
}

/**
 * The one link for a purpose that stands in many mails and may be used again and again: an older mail's link must
 * still lead to one's own data. It lives on with each mail.
 */
export async function standingLink(
  tx: Tx,
  link: { purpose: LinkPurpose; subjectId: string; expiresAt: Date },
): Promise<{ id: string }> {
  const { purpose, subjectId, expiresAt } = link;
  const known = await tx
    .updateTable("link")
    .set({ expiresAt: sql`greatest(expires_at, ${expiresAt}::timestamptz)` })
    .where("subjectId", "=", subjectId)
    .where("purpose", "=", purpose)
    .where("voidedAt", "is", null)
    .where("expiresAt", ">", sql<Date>`now()`)
    .returning("id")
    .executeTakeFirst();
  return known ?? (await makeLink(tx, link));
}

export async function voidLinks(tx: Tx, purpose: LinkPurpose, subjectId: string): Promise<void> {
  await tx
    .updateTable("link")
    .set({ voidedAt: new Date() })
    .where("subjectId", "=", subjectId)
    .where("purpose", "=", purpose)
    .where("usedAt", "is", null)
    .where("voidedAt", "is", null)
    .execute();
}

/** Marks the open link of a subject as used: what it was for has happened another way. */
export async function usedLinks(tx: Tx, purpose: LinkPurpose, subjectId: string): Promise<void> {
  await tx
    .updateTable("link")
    .set({ usedAt: sql`now()` })
    .where("subjectId", "=", subjectId)
    .where("purpose", "=", purpose)
    .where("usedAt", "is", null)
    .where("voidedAt", "is", null)
    .execute();
}

export async function linkToken(tx: Tx, id: string): Promise<string> {
  const link = await tx
    .selectFrom("link")
    .select(["seed", "purpose", "tokenHash"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return tokenOf(link);
}

/** Looks without using: what a GET or HEAD may do. */
export async function findLink(tx: Tx, purpose: LinkPurpose, token: string): Promise<FoundLink> {
  const row = await tx
    .selectFrom("link")
    .select([
      "id",
      "subjectId",
      "usedAt",
      "voidedAt",
      sql<boolean>`expires_at <= now()`.as("expired"),
    ])
    .where("tokenHash", "=", sha256(token))
    .where("purpose", "=", purpose)
    .executeTakeFirst();
  if (!row) return { state: "unknown", id: "", subjectId: "" };
  const state = row.usedAt ? "used" : row.voidedAt ? "voided" : row.expired ? "expired" : "open";
  return { state, id: row.id, subjectId: row.subjectId };
}

/** The id of the open link for a subject, to be mailed once more. */
export async function openLink(
  tx: Tx,
  purpose: LinkPurpose,
  subjectId: string,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom("link")
    .select("id")
    .where("subjectId", "=", subjectId)
    .where("purpose", "=", purpose)
    .where("usedAt", "is", null)
    .where("voidedAt", "is", null)
    .executeTakeFirst();
  return row?.id;
}

/** Lets an open link live until another moment: what it opens was moved. */
export async function extendLink(tx: Tx, id: string, expiresAt: Date): Promise<void> {
  await tx.updateTable("link").set({ expiresAt }).where("id", "=", id).execute();
}

/** Uses an open link exactly once, whoever asks at the same moment (one atomic update). */
export async function consumeLink(tx: Tx, purpose: LinkPurpose, token: string): Promise<FoundLink> {
  const used = await tx
    .updateTable("link")
    .set({ usedAt: sql`now()` })
    .where("tokenHash", "=", sha256(token))
    .where("purpose", "=", purpose)
    .where("usedAt", "is", null)
    .where("voidedAt", "is", null)
    .where("expiresAt", ">", sql<Date>`now()`)
    .returning(["id", "subjectId"])
    .executeTakeFirst();
  return used ? { state: "open", ...used } : findLink(tx, purpose, token);
}
