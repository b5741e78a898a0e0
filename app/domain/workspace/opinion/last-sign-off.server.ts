import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import { formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import type { Acceptance } from "../risk/acceptance/acceptances.server.ts";
import type { Approval } from "./approvals.server.ts";
import { type ApprovedState, type Difference, differences } from "./approved-state.ts";
import type { SignOff } from "./sign-off.ts";

/** What the page of an AI use case says of what people signed last. */
export interface LastSignOff {
  verdict: SignOff["verdict"];
  /** The newest, standing or ended. */
  approval: Pick<Approval, "by" | "at" | "withdrawal"> | undefined;
  /** What was changed since; an approval that stands has nothing behind it. */
  since: Difference[];
  /** Of each residual risk the newest. */
  acceptances: Acceptance[];
}

type Stored = Pick<Approval, "by" | "at" | "state" | "withdrawal">;

/** In one query; `state` is what an approval would stand for now. */
export async function lastSignOff(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  useCaseId: string,
  { verdict, state }: Pick<SignOff, "verdict"> & { state: ApprovedState },
): Promise<LastSignOff> {
  const { rows } = await sql<{ approval: Stored | null; acceptances: Acceptance[] }>`
    select (
      select jsonb_build_object('by', p.name, 'at', a.at, 'state', a.state, 'withdrawal', case when w.approval_id is not null
               then jsonb_build_object('cause', w.cause, 'parts', w.parts, 'reason', w.reason, 'by', ended.name, 'at', w.at) end)
        from approval a
        join person p on p.id = a.person_id
        left join approval_withdrawal w on w.organisation_id = a.organisation_id and w.approval_id = a.id
        left join person ended on ended.id = w.person_id
       where a.organisation_id = ${organisationId} and a.ai_use_case_id = ${useCaseId}
       order by a.at desc limit 1) as approval, (
      select coalesce(jsonb_agg(to_jsonb(newest)), '[]') from (
        select distinct on (r.dimension) r.id, r.dimension, r.residual, r.reason, r.until, r.at, p.name as by
          from risk_acceptance r join person p on p.id = r.person_id
         where r.organisation_id = ${organisationId} and r.ai_use_case_id = ${useCaseId}
         order by r.dimension, r.at desc) newest) as acceptances`.execute(tx);
  const { approval, acceptances = [] } = rows[0] ?? {};
  const withdrawal = approval?.withdrawal;
  return {
    verdict,
    approval: approval
      ? {
          by: approval.by,
          at: new Date(approval.at),
          withdrawal: withdrawal ? { ...withdrawal, at: new Date(withdrawal.at) } : undefined,
        }
      : undefined,
    since: approval && withdrawal ? differences(approval.state, state) : [],
    acceptances: acceptances.map((one) => ({ ...one, at: new Date(one.at) })),
  };
}

export function lastSignOffView({ verdict, approval, since }: LastSignOff, locale: Locale) {
  const withdrawal = approval?.withdrawal;
  return {
    verdict,
    since,
    approval: approval && { by: approval.by, at: formatTime(approval.at, locale) },
    ended: withdrawal && { ...withdrawal, at: formatTime(withdrawal.at, locale) },
  };
}

export type LastSignOffView = ReturnType<typeof lastSignOffView>;
