import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { type LinkState, linkToken, makeLink, voidLinks } from "#app/domain/mail/links.server.ts";
import type { Perspective } from "./perspectives.ts";
import { type Report, reportBehind } from "./reports.server.ts";

export interface Share {
  id: string;
  perspective: Perspective | null;
  expiresAt: Date;
  token: string;
}

export const shareDays = [7, 30, 90] as const;
export const mostShares = 10;

type Missing = { state: Exclude<LinkState, "open"> };

/** The open links a report was passed on with, oldest first, for whoever holds its private link. */
export function sharesOf(
  token: string,
): Promise<{ state: "open"; report: Report; shares: Share[] } | Missing> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const found = await reportBehind(tx, access, "report.view", token);
    if (found.state !== "open") return found;
    const rows = await openShares(tx, access, found.report.id);
    const shares: Share[] = [];
    for (const { linkId, ...row } of rows)
      shares.push({ ...(row as Omit<Share, "token">), token: await linkToken(tx, linkId) });
    return { state: "open", report: found.report, shares };
  });
}

export interface ShareWish {
  perspective: Perspective | null;
  days: (typeof shareDays)[number];
}

/**
 * Makes a second, read-only link to a report; it ends after the days wished for, and never later than the first one.
 * Refuses an eleventh open link.
 */
export function shareReport(
  token: string,
  { perspective, days }: ShareWish,
): Promise<{ state: "shared" | "too-many" } | Missing> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const found = await reportBehind(tx, access, "report.view", token);
    if (found.state !== "open") return found;
    const { id: selfCheckId, validUntil } = found.report;
    // One at a time per report: two at once must not both be the tenth.
    await sql`select pg_advisory_xact_lock(hashtextextended(${selfCheckId}, 2))`.execute(tx);
    const open = await openShares(tx, access, selfCheckId);
    if (open.length >= mostShares) return { state: "too-many" };
    const end = Math.min(Date.now() + days * 86_400_000, validUntil.getTime());
    const expiresAt = new Date(end);
    const { id } = await tx
      .insertInto("reportShare")
      .values({ organisationId: access.organisationId, selfCheckId, perspective, expiresAt })
      .returning("id")
      .executeTakeFirstOrThrow();
    await makeLink(tx, { purpose: "report.shared", subjectId: id, expiresAt });
    const subject = { kind: "report-share", id };
    await record(tx, access, { kind: "report.shared", subject, data: { selfCheckId, days } });
    return { state: "shared" };
  });
}

/** Ends one link that was passed on. An id of another report is a missing id. */
export function revokeShare(
  token: string,
  shareId: string,
): Promise<{ state: "revoked" | "unknown" } | Missing> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const found = await reportBehind(tx, access, "report.view", token);
    if (found.state !== "open") return found;
    const open = await openShares(tx, access, found.report.id);
    if (!open.some(({ id }) => id === shareId)) return { state: "unknown" };
    await endShare(tx, access, shareId);
    const subject = { kind: "report-share", id: shareId };
    await record(tx, access, { kind: "report.share-revoked", subject, data: {} });
    return { state: "revoked" };
  });
}

/** Ends the private link of a report and every link it was passed on with. */
export function revokeReport(token: string): Promise<{ state: "revoked" } | Missing> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const found = await reportBehind(tx, access, "report.view", token);
    if (found.state !== "open") return found;
    const open = await openShares(tx, access, found.report.id);
    for (const { id } of open) await endShare(tx, access, id);
    await voidLinks(tx, "report.view", found.report.id);
    await record(tx, access, {
      kind: "report.revoked",
      subject: { kind: "self-check", id: found.report.id },
      data: { shares: open.length },
    });
    return { state: "revoked" };
  });
}

async function endShare(tx: Tx, access: Access, id: string): Promise<void> {
  await voidLinks(tx, "report.shared", id);
  await tx
    .updateTable("reportShare")
    .set({ revokedAt: sql`now()` })
    .where("organisationId", "=", access.organisationId)
    .where("id", "=", id)
    .execute();
}

function openShares(tx: Tx, access: Access, selfCheckId: string) {
  return tx
    .selectFrom("reportShare")
    .innerJoin("link", (join) =>
      join.onRef("link.subjectId", "=", "reportShare.id").on("link.purpose", "=", "report.shared"),
    )
    .select(["reportShare.id", "perspective", "reportShare.expiresAt", "link.id as linkId"])
    .where("organisationId", "=", access.organisationId)
    .where("selfCheckId", "=", selfCheckId)
    .where("revokedAt", "is", null)
    .where("reportShare.expiresAt", ">", sql<Date>`now()`)
    .orderBy("reportShare.createdAt")
    .execute();
}
