import { randomUUID } from "node:crypto";
import type { Tx } from "#db/database.server.ts";
import { measure } from "#app/domain/catalogue/catalogue.ts";
import { type Land, nextWorkingDay } from "#app/domain/catalogue/holidays.ts";
import { type Day, daysAfter } from "#app/domain/catalogue/time/day.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { ownKind, type NamedMeasure } from "../named-measure.ts";
import { daysUntil } from "../plan/due-dates.ts";
import { scopeOf } from "../plan/scope.ts";
import { todayIn } from "../today.ts";

/** The plan of an AI use case while something is added to it. */
export interface OpenPlan {
  useCaseId: string;
  /** Kinds of the catalogue that stand in it. */
  planned: ReadonlySet<string>;
  /** The organisation's own measures by kind, in this plan or another's. */
  shared: ReadonlyMap<string, string>;
  /** The last place that is taken. */
  last: number;
  land: Land;
  today: Day;
}

/** Opens the plan of an AI use case; whoever adds to any plan of the organisation at the same moment waits. */
export async function openPlan(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  useCaseId: string,
): Promise<OpenPlan> {
  const { land, timeZone } = await tx
    .selectFrom("organisation")
    .select(["land", "timeZone"])
    .where("id", "=", organisationId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const there = await tx
    .selectFrom("measure")
    .leftJoin("plannedMeasure as planned", (join) =>
      join
        .onRef("planned.organisationId", "=", "measure.organisationId")
        .onRef("planned.measureId", "=", "measure.id")
        .on("planned.aiUseCaseId", "=", useCaseId),
    )
    .select(["measure.id", "measure", "scope", "position"])
    .where("measure.organisationId", "=", organisationId)
    .execute();
  const planned = there.filter((one) => one.position !== null && one.measure !== ownKind);
  const shared = there.filter(({ scope }) => scope === "organisation");
  return {
    useCaseId,
    planned: new Set(planned.map((one) => one.measure)),
    shared: new Map(shared.map((one) => [one.measure, one.id])),
    last: Math.max(0, ...there.map((one) => one.position ?? 0)),
    land: land as Land,
    today: todayIn(timeZone),
  };
}

/** The date that a measure of the catalogue is proposed for by its priority, on a working day of the Land. */
export const proposedDay = (kind: string, { land, today }: OpenPlan): Day =>
  nextWorkingDay(daysAfter(today, daysUntil[measure(kind).priority]), land);

export interface NewMeasure extends NamedMeasure {
  dueOn: Day | null;
  ownerId?: string | null;
  addedBy?: string;
}

/** Puts a measure behind those of an open plan; one of the organisation that is there is linked as it stands. */
export async function putIntoPlan(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  { useCaseId, shared, last }: OpenPlan,
  { measure: kind, own, ...values }: NewMeasure,
): Promise<{ id: string; linked: boolean }> {
  const there = shared.get(kind);
  const id = there ?? randomUUID();
  const scope = own ? "use-case" : scopeOf(measure(kind));
  const words = own ? { ownTitle: own.title, ownWhat: own.what, ownEffort: own.effort } : {};
  if (!there)
    await tx
      .insertInto("measure")
      .values({ organisationId, id, measure: kind, scope, ...words, ...values })
      .execute();
  await tx
    .insertInto("plannedMeasure")
    .values({ organisationId, aiUseCaseId: useCaseId, measureId: id, position: last + 1 })
    .execute();
  return { id, linked: there !== undefined };
}
