import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import type { ReportFormat } from "./document.ts";

export interface KeptReport {
  id: string;
  title: string;
  format: ReportFormat;
  language: string;
  by: string;
  at: Date;
  bytes: number;
  /** In hex. */
  sha256: string;
}

export interface Reports {
  reports: KeptReport[];
  useCases: { id: string; title: string }[];
  /** Id to go on below; undefined at the end. */
  next: string | undefined;
}

const pageSize = 25;

/** The reports that were made, the newest first, keyset paging below an id; undefined for a guest. */
export async function reports(
  access: OrganisationAccess,
  below: string | undefined,
): Promise<Reports | undefined> {
  if (!seesAll(access)) return undefined;
  const { organisationId } = access;
  return transaction(access, async (tx) => {
    const rows = await tx
      .selectFrom("workspaceReport as report")
      .innerJoin("person", "person.id", "report.madeBy")
      .select(["report.id", "title", "format", "report.language", "person.name as by"])
      .select("madeAt as at")
      .select(sql<number>`length(content)`.as("bytes"))
      .select(sql<string>`encode(sha256, 'hex')`.as("sha256"))
      .where("report.organisationId", "=", organisationId)
      .$if(below !== undefined, (query) =>
        query.where(
          sql<boolean>`(made_at, report.id) < (select made_at, id from workspace_report where organisation_id = ${organisationId} and id = ${below})`,
        ),
      )
      .orderBy("madeAt", "desc")
      .orderBy("report.id", "desc")
      .limit(pageSize + 1)
      .execute();
    const useCases = await tx
      .selectFrom("aiUseCase")
      .select(["id", "title"])
      .where("organisationId", "=", organisationId)
      .orderBy("createdAt")
      .orderBy("id")
      .execute();
    const shown = rows.slice(0, pageSize) as KeptReport[];
    return {
      reports: shown,
      useCases,
      next: rows.length > pageSize ? shown.at(-1)?.id : undefined,
    };
  });
}

/** One report as it was made; "unknown" for an id that is not the client's. */
export function reportFile(
  access: OrganisationAccess,
  id: string,
): Promise<{ title: string; format: ReportFormat; content: Buffer } | "unknown" | "not-allowed"> {
  return transaction(access, async (tx) => {
    const found = await tx
      .selectFrom("workspaceReport")
      .select(["title", "format", "content"])
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", id)
      .executeTakeFirst();
    if (!found) return "unknown";
    if (!seesAll(access)) return "not-allowed";
    return { ...found, format: found.format as ReportFormat };
  });
}
