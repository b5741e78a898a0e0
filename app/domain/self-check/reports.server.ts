import { transaction } from "#db/database.server.ts";
import { houseAccess } from "#app/domain/audit/access.ts";
import { findLink, type LinkState } from "#app/domain/mail/links.server.ts";
import type { Answers } from "./answers.ts";
import type { Result } from "./evaluate.ts";

export interface Report {
  answers: Answers;
  result: Result;
  rulesVersion: string;
  createdAt: Date;
  validUntil: Date;
}

/** The stored result behind a private report link, as it was made; nothing is recalculated. */
export function reportOfLink(
  token: string,
): Promise<{ state: "open"; report: Report } | { state: Exclude<LinkState, "open"> }> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const link = await findLink(tx, "report.view", token);
    if (link.state !== "open") return { state: link.state };
    const row = await tx
      .selectFrom("selfCheck")
      .innerJoin("link", "link.subjectId", "selfCheck.id")
      .select([
        "answers",
        "result",
        "rulesVersion",
        "selfCheck.createdAt",
        "link.expiresAt as validUntil",
      ])
      .where("organisationId", "=", access.organisationId)
      .where("selfCheck.id", "=", link.subjectId)
      .where("link.id", "=", link.id)
      .executeTakeFirst();
    if (!row) return { state: "expired" };
    return { state: "open", report: row as unknown as Report };
  });
}
