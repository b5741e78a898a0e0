import { createHash } from "node:crypto";
import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { takeAllowance } from "#app/domain/identity/limits.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { ReportDocument, ReportFormat, ReportKind } from "./document.ts";
import { fileOf } from "./formats/formats.server.ts";
import { actionPlan, statusReport } from "./overall.server.ts";
import { useCaseReport } from "./use-case-report.server.ts";

export interface ReportWish {
  kind: ReportKind;
  /** For the report of one AI use case. */
  useCaseId: string | null;
  language: Locale;
  format: ReportFormat;
}

export type MakeAnswer =
  | { state: "made"; id: string }
  | { state: "not-allowed" | "unknown" | "later" | "failed" };

/**
 * Makes a report of what stands now and keeps it frozen with its hash. For everybody who sees the whole workspace, also
 * while it is readable only. Refuses an AI use case that is not there, and more than thirty in an hour.
 */
export async function makeReport(
  access: OrganisationAccess,
  wish: ReportWish,
): Promise<MakeAnswer> {
  if (!seesAll(access)) return { state: "not-allowed" };
  const report = await documentOf(access, wish);
  if (!report) return { state: "unknown" };
  if (!(await takeAllowance("report.person", access.actor.id)).allowed) return { state: "later" };
  const made = await fileOf(report, wish.format);
  if (!made.ok) return { state: "failed" };
  return { state: "made", id: await keep(access, wish, report.title, made.content) };
}

function documentOf(
  access: OrganisationAccess,
  { kind, useCaseId, language }: ReportWish,
): Promise<ReportDocument | undefined> {
  if (kind === "plan") return actionPlan(access, language);
  if (kind === "status") return statusReport(access, language);
  return useCaseId ? useCaseReport(access, useCaseId, language) : Promise.resolve(undefined);
}

function keep(
  access: OrganisationAccess,
  { kind, useCaseId, language, format }: ReportWish,
  title: string,
  bytes: Uint8Array,
): Promise<string> {
  const content = Buffer.from(bytes);
  const sha256 = createHash("sha256").update(content).digest();
  return transaction(access, async (tx) => {
    const { organisationId, actor } = access;
    const { id } = await tx
      .insertInto("workspaceReport")
      .values({
        organisationId,
        kind,
        aiUseCaseId: kind === "use-case" ? useCaseId : null,
        language,
        format,
        title,
        content,
        sha256,
        madeBy: actor.id,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await record(tx, access, {
      kind: "report.made",
      subject: { kind: "report", id },
      data: { report: kind, format, sha256: sha256.toString("hex") },
    });
    return id;
  });
}
