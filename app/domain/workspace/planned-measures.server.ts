import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import type { MeasureStatus } from "./risk/evidence.ts";

export interface PlannedMeasure {
  useCaseId: string;
  id: string;
  /** Id of the catalogue. */
  measure: string;
  status: MeasureStatus;
  fromCheck: boolean;
  dueOn: string | null;
  owner: string | null;
}

/** The measures of all AI use cases, or of one, in plan order; the organisation's own come once per use case. */
export async function plannedMeasures(
  tx: Tx,
  { organisationId }: Access,
  useCaseId?: string,
): Promise<PlannedMeasure[]> {
  const rows = await tx
    .selectFrom("plannedMeasure as planned")
    .innerJoin("measure", (join) =>
      join
        .onRef("measure.organisationId", "=", "planned.organisationId")
        .onRef("measure.id", "=", "planned.measureId"),
    )
    .leftJoin("person", "person.id", "measure.ownerId")
    .select(["planned.aiUseCaseId as useCaseId", "measure.id", "measure.measure", "measure.status"])
    .select(["measure.fromCheck", "measure.dueOn", "person.name as owner"])
    .where("planned.organisationId", "=", organisationId)
    .$if(useCaseId !== undefined, (query) =>
      query.where("planned.aiUseCaseId", "=", useCaseId ?? ""),
    )
    .orderBy("planned.aiUseCaseId")
    .orderBy("planned.position")
    .execute();
  return rows as PlannedMeasure[];
}

const places = 7;

/** The first seven that are not done yet, by due date, then in plan order; each once. */
export function nextMeasures(measures: readonly PlannedMeasure[]): PlannedMeasure[] {
  const open = measures.filter(({ status }) => status === "open" || status === "in-progress");
  const once = [...new Map(open.map((one) => [one.id, one])).values()];
  const day = ({ dueOn }: PlannedMeasure) => dueOn ?? "9999-12-31";
  return once.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)).slice(0, places);
}
