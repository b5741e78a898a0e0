import { type Expression, type InferResult, sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import type { NamedMeasure, OwnWords } from "./named-measure.ts";
import { derived, type Evidence, type MeasureStatus } from "./risk/evidence.ts";

export interface PlannedMeasure extends NamedMeasure {
  useCaseId: string;
  id: string;
  status: MeasureStatus;
  fromCheck: boolean;
  dueOn: string | null;
  /** Day of the last step to umgesetzt or wirksam geprüft, where the organisation is. */
  doneOn: string | null;
  owner: string | null;
  /** The approved pieces; unapproved ones prove nothing. */
  evidence: Evidence[];
}

/** The measures of all AI use cases, or of one, in plan order; the organisation's own come once per use case. */
export async function plannedMeasures(
  tx: Tx,
  { organisationId }: Access,
  useCaseId?: string,
): Promise<PlannedMeasure[]> {
  const rows = await plannedRows(tx, sql.val(organisationId))
    .$if(useCaseId !== undefined, (query) =>
      query.where("planned.aiUseCaseId", "=", useCaseId ?? ""),
    )
    .execute();
  return rows.map(plannedOfRow);
}

/** What is planned in an organisation, as it is stored; in plan order. */
export const plannedRows = (tx: Tx, organisation: Expression<string>) =>
  tx
    .selectFrom("plannedMeasure as planned")
    .innerJoin("measure", (join) =>
      join
        .onRef("measure.organisationId", "=", "planned.organisationId")
        .onRef("measure.id", "=", "planned.measureId"),
    )
    .select(["planned.aiUseCaseId as useCaseId", "measure.id", "measure.measure", "measure.status"])
    .select(["measure.fromCheck", "measure.dueOn", ownerName.as("owner")])
    .select([provenUntil.as("provenUntil"), doneOn.as("doneOn"), ownWords.as("own")])
    .where("planned.organisationId", "=", organisation)
    .orderBy("planned.aiUseCaseId")
    .orderBy("planned.position");

type PlannedRow = InferResult<ReturnType<typeof plannedRows>>[number];

export const plannedOfRow = ({ provenUntil: days, ...row }: PlannedRow): PlannedMeasure => ({
  ...row,
  status: row.status as MeasureStatus,
  evidence: days.map((validUntil) => ({ approved: true, validUntil })),
});

/** Who is responsible for the measure of a row. A join would read everybody there is, once there are many. */
export const ownerName = sql<
  string | null
>`(select person.name from person where person.id = measure.owner_id)`;

/** The last days of what was approved for the measure of a row and not taken back. */
export const provenUntil = sql<(string | null)[]>`(
  select coalesce(jsonb_agg(version.valid_until), '[]') from evidence
    join approved_evidence approved on approved.organisation_id = evidence.organisation_id
     and approved.evidence_id = evidence.id
    join evidence_version version on version.organisation_id = approved.organisation_id
     and version.evidence_id = approved.evidence_id and version.version = approved.version
   where evidence.organisation_id = measure.organisation_id and evidence.measure_id = measure.id
     and evidence.withdrawn_at is null)`;

/** The words of the measure of a row, where they are the client's own. */
export const ownWords = sql<OwnWords | null>`case when measure.own_title is not null then jsonb_build_object(
  'title', measure.own_title, 'what', measure.own_what, 'effort', measure.own_effort) end`;

/** The day on which the measure of a row was last said to be done, where the organisation is. */
export const doneOn = sql<string | null>`(
  select (step.at at time zone organisation.time_zone)::date from measure_step step
    join organisation on organisation.id = step.organisation_id
   where step.organisation_id = measure.organisation_id and step.measure_id = measure.id
     and step.status in ('implemented', 'effective')
   order by step.at desc limit 1)`;

const places = 7;

/** The first seven that are not done yet, or no longer on this day, by due date, then in plan order; each once. */
export function nextMeasures(measures: readonly PlannedMeasure[], today: string): PlannedMeasure[] {
  const open = measures.filter(({ status, evidence }) =>
    ["open", "in-progress"].includes(derived(status, evidence, today).countsAs),
  );
  const once = [...new Map(open.map((one) => [one.id, one])).values()];
  const day = ({ dueOn }: PlannedMeasure) => dueOn ?? "9999-12-31";
  return once.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)).slice(0, places);
}
