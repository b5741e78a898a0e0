import { type RawBuilder, sql } from "kysely";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { withMerged } from "../merging/merged.server.ts";
import type { CommentSubject } from "./subject.ts";

/** The comments `c` of a record; a measure is read with what went into it. */
export function about(organisationId: string, subject: CommentSubject): RawBuilder<boolean> {
  if (subject.kind === "measure")
    return sql`c.measure_id in ${withMerged(organisationId, subject.measureId)}`;
  if (subject.kind === "evidence") return sql`c.evidence_id = ${subject.evidenceId}`;
  return sql`c.ai_use_case_id = ${subject.useCaseId} and c.part = ${subject.kind}`;
}

/** The last comment on a record, and how many there are. Times come as text. */
export interface StoredPreview {
  count: number;
  by: string;
  at: string;
  text: string;
}

/** As a column of a page's own query; null while nobody has said anything. */
export const previewOf = ({ organisationId }: OrganisationAccess, subject: CommentSubject) =>
  sql<StoredPreview | null>`(
    select jsonb_build_object('count', count(*) over (), 'by', p.name, 'at', c.at, 'text', c.text)
      from comment c join person p on p.id = c.person_id
     where c.organisation_id = ${organisationId} and ${about(organisationId, subject)}
     order by c.at desc, c.id desc limit 1)`;
