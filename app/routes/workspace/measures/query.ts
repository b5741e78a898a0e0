import type { MeasureFilter } from "#app/domain/workspace/measure-list/filter.ts";
import type { Place } from "#app/domain/workspace/measure-list/list.server.ts";

/** What the fields of a filter are called in the address. */
export const names = {
  text: "suche",
  status: "stand",
  owner: "wer",
  useCase: "einsatz",
  category: "art",
  priority: "rang",
  standing: "lage",
} as const satisfies Record<keyof MeasureFilter, string>;

/** The filter again as a query, with more behind it: for links that keep it. */
export function queryOf(filter: MeasureFilter, more: Record<string, string> = {}): string {
  const fields = Object.keys(names) as (keyof MeasureFilter)[];
  const kept = fields.map((field) => [names[field], filter[field] ?? ""]);
  const given = [...kept, ...Object.entries(more)].filter(([, value]) => value !== "");
  const all = new URLSearchParams(given);
  return all.size > 0 ? `?${all}` : "";
}

export const placeOf = ({ dueOn, id }: Place): string => `${dueOn ?? ""}_${id}`;
