import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { possibleOwners } from "../measures.server.ts";
import type { NamedMeasure } from "../named-measure.ts";
import { doneOn, ownerName, ownWords, provenUntil } from "../planned-measures.server.ts";
import type { Evidence, MeasureStatus } from "../risk/evidence.ts";
import { todayOf } from "../use-cases.server.ts";
import { conditionsOf } from "./conditions.server.ts";
import type { MeasureFilter } from "./filter.ts";

export interface ListedMeasure extends NamedMeasure {
  id: string;
  scope: "organisation" | "use-case";
  status: MeasureStatus;
  fromCheck: boolean;
  /** YYYY-MM-DD */
  dueOn: string | null;
  /** Day of the last step to umgesetzt or wirksam geprüft, where the organisation is. */
  doneOn: string | null;
  owner: string | null;
  version: number;
  /** What it serves. */
  useCaseIds: string[];
  evidence: Evidence[];
}

/** What every view of the measures offers beside its rows. */
export interface Surroundings {
  members: { id: string; name: string }[];
  useCases: { id: string; title: string }[];
  today: string;
}

/** Where a page begins: after this measure in the order of due dates, those without one last. */
export interface Place {
  dueOn: string | null;
  id: string;
}

export interface MeasurePart extends Surroundings {
  rows: ListedMeasure[];
  /** Of all pages. */
  count: number;
  next: Place | undefined;
}

const pageSize = 50;
const day = sql`coalesce(measure.due_on, 'infinity'::date)`;

/** An organisation's measures by due date in pages of fifty. Nothing for a guest, who finds them at what was shared. */
export function measureList(
  access: OrganisationAccess,
  filter: MeasureFilter,
  after?: Place,
): Promise<MeasurePart | undefined> {
  return look(access, async (tx, around) => {
    const narrowed = conditionsOf(filter, around.today);
    const rows = await measuresIn(tx, access)
      .where(narrowed)
      .$if(after !== undefined, (query) =>
        query.where(
          sql<boolean>`(${day}, measure.id) > (${after?.dueOn ?? "infinity"}::date, ${after?.id ?? ""}::uuid)`,
        ),
      )
      .orderBy(day)
      .orderBy("measure.id")
      .limit(pageSize + 1)
      .execute();
    const { count } = await tx
      .selectFrom("measure")
      .select(sql<number>`count(*)::int`.as("count"))
      .where("organisationId", "=", access.organisationId)
      .where("mergedInto", "is", null)
      .where(narrowed)
      .executeTakeFirstOrThrow();
    const shown = rows.slice(0, pageSize).map(listed);
    return { rows: shown, count, next: rows.length > pageSize ? shown.at(-1) : undefined };
  });
}

/** Runs in one transaction with what surrounds each view; undefined for a guest. */
export function look<View>(
  access: OrganisationAccess,
  view: (tx: Tx, around: Surroundings) => Promise<View>,
): Promise<(View & Surroundings) | undefined> {
  return transaction(access, async (tx) => {
    if (!seesAll(access)) return undefined;
    const around = {
      today: await todayOf(tx, access),
      members: await possibleOwners(tx, access),
      useCases: await tx
        .selectFrom("aiUseCase")
        .select(["id", "title"])
        .where("organisationId", "=", access.organisationId)
        .orderBy("createdAt")
        .orderBy("id")
        .execute(),
    };
    return { ...around, ...(await view(tx, around)) };
  });
}

/** The rows of every view, still without order and end. */
export const measuresIn = (tx: Tx, { organisationId }: OrganisationAccess) =>
  tx
    .selectFrom("measure")
    .select(["measure.id", "measure.measure", "measure.scope", "measure.status"])
    .select(["measure.fromCheck", "measure.dueOn", "measure.version", ownerName.as("owner")])
    .select([provenUntil.as("provenUntil"), doneOn.as("doneOn"), ownWords.as("own")])
    .select(
      sql<string[]>`array(select ai_use_case_id from planned_measure planned
        where planned.organisation_id = measure.organisation_id and planned.measure_id = measure.id)`.as(
        "useCaseIds",
      ),
    )
    .where("measure.organisationId", "=", organisationId)
    .where("measure.mergedInto", "is", null);

type Row = Awaited<ReturnType<ReturnType<typeof measuresIn>["execute"]>>[number];

export function listed({ provenUntil: days, ...row }: Row): ListedMeasure {
  const evidence = days.map((validUntil) => ({ approved: true, validUntil }));
  return { ...row, evidence } as ListedMeasure;
}
