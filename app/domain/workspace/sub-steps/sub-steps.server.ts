import { sql } from "kysely";

/** More than a measure ever needs: what has more is several measures. */
export const mostSubSteps = 50;

export interface SubStep {
  id: string;
  words: string;
  /** Rises with every change of the words. */
  version: number;
  /** Who ticked it off and when; null while it is open. */
  done: { by: string; at: string } | null;
}

/** The sub-steps of the measure of a row, in their order. Times come as text. */
export const subStepsHere = sql<SubStep[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'words', s.words, 'version', s.version,
      'done', case when s.done_at is not null then jsonb_build_object('by', person.name, 'at', s.done_at) end) order by s.position), '[]')
    from sub_step s left join person on person.id = s.done_by
   where s.organisation_id = measure.organisation_id and s.measure_id = measure.id)`;
