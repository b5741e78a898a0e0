import { sql } from "kysely";
import type { NamedMeasure } from "../named-measure.ts";
import type { MeasureStatus } from "../risk/evidence.ts";

/** A measure that went into another one, as it was then. */
export interface Merged extends NamedMeasure {
  id: string;
  status: MeasureStatus;
  by: string;
  at: Date;
  reason: string;
}

/** What went into the measure of a row, the newest first. Times come as text. */
export const mergedHere = sql<(Omit<Merged, "at"> & { at: string })[]>`(
  select coalesce(jsonb_agg(jsonb_build_object(
      'id', gone.id, 'measure', gone.measure, 'status', gone.status, 'by', person.name, 'at', gone.merged_at,
      'reason', gone.merged_reason,
      'own', case when gone.own_title is not null then jsonb_build_object(
        'title', gone.own_title, 'what', gone.own_what, 'effort', gone.own_effort) end) order by gone.merged_at desc), '[]')
    from measure gone join person on person.id = gone.merged_by
   where gone.organisation_id = measure.organisation_id and gone.merged_into = measure.id)`;

/** Whether there is another of the kind of the measure of a row that could go into it. */
export const hasTwins = sql<boolean>`(measure.scope = 'use-case' and measure.status <> 'not-applicable' and exists (
  select from measure twin
   where twin.organisation_id = measure.organisation_id and twin.measure = measure.measure and twin.id <> measure.id
     and twin.scope = 'use-case' and twin.status <> 'not-applicable' and twin.merged_into is null))`;

/** The ids of a measure and of everything that went into it. */
export const withMerged = (organisationId: string, id: string) => sql<string>`(
  select own.id from measure own where own.organisation_id = ${organisationId} and (own.id = ${id} or own.merged_into = ${id}))`;

/** The id of a measure, or of the one that it went into. */
export const standsIn = (organisationId: string, id: string) => sql<string>`coalesce((
  select gone.merged_into from measure gone where gone.organisation_id = ${organisationId} and gone.id = ${id}), ${id})`;
