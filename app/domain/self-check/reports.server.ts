import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { findLink, type LinkPurpose, type LinkState } from "#app/domain/mail/links.server.ts";
import type { Answers } from "./answers.ts";
import type { Result } from "./evaluate.ts";
import type { Perspective } from "./perspectives.ts";

export interface Report {
  id: string;
  answers: Answers;
  result: Result;
  rulesVersion: string;
  createdAt: Date;
  validUntil: Date;
}

/** An earlier check of the same AI use case by the same mailbox. */
export type EarlierCheck = Pick<Report, "result" | "rulesVersion" | "createdAt">;

type Missing = { state: Exclude<LinkState, "open"> };

/** The stored result behind a private report link, as it was made; nothing is recalculated. */
export function reportOfLink(
  token: string,
): Promise<{ state: "open"; report: Report; earlier: EarlierCheck | undefined } | Missing> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const found = await reportBehind(tx, access, "report.view", token);
    if (found.state !== "open") return found;
    return { ...found, earlier: await earlierCheck(tx, access, found.report) };
  });
}

/** The same report behind a link that was passed on: read only, without the earlier check. */
export function reportOfSharedLink(
  token: string,
): Promise<{ state: "open"; report: Report; perspective: Perspective | null } | Missing> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const link = await findLink(tx, "report.shared", token);
    if (link.state !== "open") return { state: link.state };
    const share = await tx
      .selectFrom("reportShare")
      .select(["selfCheckId", "perspective", "expiresAt"])
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", link.subjectId)
      .where("revokedAt", "is", null)
      .executeTakeFirst();
    const report = share && (await storedReport(tx, access, share.selfCheckId, share.expiresAt));
    if (!report) return { state: "expired" };
    return { state: "open", report, perspective: share.perspective as Perspective | null };
  });
}

/** The report of an open link of that purpose, whose subject is the check itself. */
export async function reportBehind(
  tx: Tx,
  access: Access,
  purpose: LinkPurpose,
  token: string,
): Promise<{ state: "open"; report: Report; linkId: string } | Missing> {
  const link = await findLink(tx, purpose, token);
  if (link.state !== "open") return { state: link.state };
  const { expiresAt } = await tx
    .selectFrom("link")
    .select("expiresAt")
    .where("id", "=", link.id)
    .executeTakeFirstOrThrow();
  const report = await storedReport(tx, access, link.subjectId, expiresAt);
  return report ? { state: "open", report, linkId: link.id } : { state: "expired" };
}

async function storedReport(tx: Tx, access: Access, id: string, validUntil: Date) {
  const row = await tx
    .selectFrom("selfCheck")
    .select(["id", "answers", "result", "rulesVersion", "createdAt"])
    .where("organisationId", "=", access.organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && ({ ...row, validUntil } as unknown as Report);
}

async function earlierCheck(
  tx: Tx,
  access: Access,
  { id }: Report,
): Promise<EarlierCheck | undefined> {
  const row = await tx
    .selectFrom("selfCheck as now")
    .innerJoin("selfCheck as before", (join) =>
      join
        .onRef("before.organisationId", "=", "now.organisationId")
        .onRef("before.leadId", "=", "now.leadId")
        .onRef("before.createdAt", "<", "now.createdAt"),
    )
    .select(["before.result", "before.rulesVersion", "before.createdAt"])
    .where("now.organisationId", "=", access.organisationId)
    .where("now.id", "=", id)
    .where(sameUseCase)
    .orderBy("before.createdAt", "desc")
    .limit(1)
    .executeTakeFirst();
  return row as unknown as EarlierCheck | undefined;
}

const sameUseCase = sql<boolean>`before.answers -> 'q01-use-case' = now.answers -> 'q01-use-case'`;
