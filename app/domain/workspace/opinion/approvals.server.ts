import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import type { ApprovedState, Part } from "./approved-state.ts";

export interface Approval {
  id: string;
  opinionVersion: number;
  /** Why it went against the advice. */
  reason: string | null;
  state: ApprovedState;
  sha256: Buffer;
  by: string;
  at: Date;
  /** Undefined while it stands. */
  withdrawal:
    | {
        cause: "person" | "change" | "opinion";
        parts: Part[];
        reason: string | null;
        by: string | null;
        at: Date;
      }
    | undefined;
}

/** Every approval of an AI use case with how it ended, the newest first. */
export async function approvalsIn(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  useCaseId: string,
): Promise<Approval[]> {
  const { rows } = await sql<Approval & { ended: Approval["withdrawal"] | null }>`
    select a.id, a.opinion_version, a.reason, a.state, a.sha256, a.at, p.name as by,
           case when w.approval_id is not null then jsonb_build_object(
             'cause', w.cause, 'parts', w.parts, 'reason', w.reason, 'by', ended.name, 'at', w.at) end as ended
      from approval a
      join person p on p.id = a.person_id
      left join approval_withdrawal w on w.organisation_id = a.organisation_id and w.approval_id = a.id
      left join person ended on ended.id = w.person_id
     where a.organisation_id = ${organisationId} and a.ai_use_case_id = ${useCaseId}
     order by a.at desc`.execute(tx);
  return rows.map(({ ended, ...row }) => ({
    ...row,
    withdrawal: ended ? { ...ended, at: new Date(ended.at) } : undefined,
  }));
}
