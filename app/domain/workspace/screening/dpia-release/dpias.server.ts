import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { useCaseInSight } from "../../ledger/ledger.server.ts";
import { screeningIn } from "../screening.server.ts";
import type { Duty } from "../dpia.ts";
import { screening } from "../screening.ts";

/** An assessment that can be released, or that was. */
export interface PossibleDpia {
  /** Of the piece of evidence. */
  id: string;
  /** Its newest version. */
  version: number;
  title: string;
  author: string;
  at: Date;
  /** Approved by the consultancy and valid today. */
  counts: boolean;
  releasedBy: string | null;
  releasedAt: Date | null;
}

/** The evidence of „DSFA durchführen“ in the plan of an AI use case that was not taken back, the newest first. */
export async function possibleDpias(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  useCaseId: string,
): Promise<PossibleDpia[]> {
  const { rows } = await sql<PossibleDpia>`
    select e.id, v.version, v.title, v.at, author.name as author, ${counts} as counts,
           releaser.name as released_by, r.at as released_at
      from planned_measure planned
      join measure m on m.organisation_id = planned.organisation_id and m.id = planned.measure_id and m.measure = 'dpia-conduct'
      join evidence e on e.organisation_id = m.organisation_id and e.measure_id = m.id and e.withdrawn_at is null
      join evidence_version v on v.organisation_id = e.organisation_id and v.evidence_id = e.id and v.version = e.version
      join person author on author.id = v.author_id
      left join dpia_release r on r.organisation_id = e.organisation_id and r.ai_use_case_id = planned.ai_use_case_id
       and r.evidence_id = e.id and r.version = v.version
      left join person releaser on releaser.id = r.person_id
     where planned.organisation_id = ${organisationId} and planned.ai_use_case_id = ${useCaseId}
     order by v.at desc`.execute(tx);
  return rows;
}

/** Of the version `v`: it is the one that counts and is valid on the day where the organisation is. */
export const counts = sql<boolean>`exists (
  select from approved_evidence approved join organisation o on o.id = approved.organisation_id
   where approved.organisation_id = v.organisation_id and approved.evidence_id = v.evidence_id and approved.version = v.version
     and (v.valid_until is null or v.valid_until >= (now() at time zone o.time_zone)::date))`;

export interface ViewedDpia {
  title: string;
  /** What the screening says; „open“ while nobody has stated facts. */
  duty: Duty;
  /** „DSFA durchführen“ in the plan; undefined where it is not. */
  measureId: string | undefined;
  possible: PossibleDpia[];
}

/** The impact assessment of an AI use case. Undefined for an id of nobody, of another organisation, or out of sight. */
export function viewDpia(
  access: OrganisationAccess,
  useCaseId: string,
): Promise<ViewedDpia | undefined> {
  return transaction(access, async (tx) => {
    if (!(await useCaseInSight(tx, access, useCaseId))) return undefined;
    const found = await screeningIn(tx, access, useCaseId);
    if (!found) return undefined;
    const planned = await tx
      .selectFrom("plannedMeasure as planned")
      .innerJoin("measure", (join) =>
        join
          .onRef("measure.organisationId", "=", "planned.organisationId")
          .onRef("measure.id", "=", "planned.measureId"),
      )
      .select("measure.id")
      .where("planned.organisationId", "=", access.organisationId)
      .where("planned.aiUseCaseId", "=", useCaseId)
      .where("measure.measure", "=", "dpia-conduct")
      .executeTakeFirst();
    return {
      title: found.title,
      duty: found.facts
        ? screening({ useCase: found.useCase, ...found.facts }).dpia.result
        : "open",
      measureId: planned?.id,
      possible: await possibleDpias(tx, access, useCaseId),
    };
  });
}
