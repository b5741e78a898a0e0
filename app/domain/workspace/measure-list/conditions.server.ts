import { type RawBuilder, sql } from "kysely";
import { provenUntil } from "../planned-measures.server.ts";
import { catalogueIds, wordsOf } from "./catalogue-ids.ts";
import type { MeasureFilter, Standing } from "./filter.ts";

/** The conditions of a filter on the rows of `measure`; `today` is the calendar day where the organisation is. */
export function conditionsOf(filter: MeasureFilter, today: string): RawBuilder<boolean> {
  const { status, owner, useCase, standing } = filter;
  const ids = catalogueIds(filter);
  const all: RawBuilder<boolean>[] = [
    ...(status ? [sql<boolean>`measure.status = ${status}`] : []),
    ...(owner === "nobody" ? [sql<boolean>`measure.owner_id is null`] : []),
    ...(owner && owner !== "nobody" ? [sql<boolean>`measure.owner_id = ${owner}`] : []),
    ...(useCase ? [servesUseCase(useCase)] : []),
    ...(ids ? [sql<boolean>`(measure.measure = any (${ids}::text[]) or ${ownSays(filter)})`] : []),
    ...(standing ? [standingIs(standing, today)] : []),
  ];
  return all.length > 0 ? sql<boolean>`(${sql.join(all, sql` and `)})` : sql<boolean>`true`;
}

/** Own words have neither category nor priority; all of the searched ones must stand in their title. */
function ownSays({ category, priority, text = "" }: MeasureFilter): RawBuilder<boolean> {
  if (category || priority) return sql<boolean>`false`;
  return sql<boolean>`not exists (
    select from unnest(${wordsOf(text)}::text[]) as word
     where measure.own_title is null or position(word in lower(measure.own_title)) = 0)`;
}

const servesUseCase = (id: string) => sql<boolean>`exists (
  select from planned_measure planned
   where planned.organisation_id = measure.organisation_id and planned.measure_id = measure.id
     and planned.ai_use_case_id = ${id})`;

/** The words of the contract workspace.md, as derived() has them for one measure. */
function standingIs(standing: Standing, today: string): RawBuilder<boolean> {
  if (standing === "overdue")
    return sql<boolean>`measure.status in ('open', 'in-progress') and measure.due_on < ${today}::date`;
  const done = sql`measure.status in ('implemented', 'effective')`;
  if (standing === "evidence-missing") return sql<boolean>`${done} and ${provenUntil} = '[]'`;
  const valid = sql`exists (select from jsonb_array_elements_text(${provenUntil}) as until (day)
    where day is null or day::date >= ${today}::date)`;
  return sql<boolean>`${done} and ${provenUntil} <> '[]' and not ${valid}`;
}
