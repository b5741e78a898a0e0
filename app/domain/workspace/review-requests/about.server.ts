import { type RawBuilder, sql } from "kysely";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { withMerged } from "../merging/merged.server.ts";
import type { ReviewSubject } from "./subject.ts";

/** The requests `r` about a record; a measure is read with what went into it. */
export function about(organisationId: string, subject: ReviewSubject): RawBuilder<boolean> {
  if (subject.kind === "measure")
    return sql`r.measure_id in ${withMerged(organisationId, subject.measureId)}`;
  if (subject.kind === "evidence") return sql`r.evidence_id = ${subject.evidenceId}`;
  return sql`r.ai_use_case_id = ${subject.useCaseId}`;
}

/** The request that is open, or the last one. Times come as text. */
export interface StoredReview {
  askedBy: string;
  askedAt: string;
  takenBy: string | null;
  closedBy: string | null;
  closedAt: string | null;
  outcome: "done" | "happened" | "withdrawn" | "merged" | null;
}

/** As a column of a page's own query; null while nobody has asked for anything. */
export const reviewOf = ({ organisationId }: OrganisationAccess, subject: ReviewSubject) =>
  sql<StoredReview | null>`(
    select jsonb_build_object('askedBy', asker.name, 'askedAt', r.asked_at, 'takenBy', taker.name,
             'closedBy', closer.name, 'closedAt', r.closed_at, 'outcome', r.outcome)
      from review_request r
      join person asker on asker.id = r.asked_by
      left join person taker on taker.id = r.taken_by
      left join person closer on closer.id = r.closed_by
     where r.organisation_id = ${organisationId} and ${about(organisationId, subject)}
     order by r.closed_at is null desc, r.asked_at desc, r.id desc limit 1)`;
