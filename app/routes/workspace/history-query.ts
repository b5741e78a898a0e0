import { z } from "zod";
import { type HistoryFilter, type Topic, topics } from "#app/domain/workspace/history-filter.ts";

export const topicNames = Object.keys(topics) as Topic[];

const day = z.iso.date().refine((text) => text >= "2020-01-01" && text < "2100-01-01");
const shape = {
  wer: z.union([z.uuid(), z.literal(["house", "portal"])]),
  was: z.literal(topicNames),
  von: day,
  bis: day,
};

type Name = keyof typeof shape;

export interface HistoryQuery {
  filter: HistoryFilter;
  /** As it stands in the address, for the form and for the links that go on. */
  typed: Record<Name, string>;
  errors: Name[];
}

/** Reads who, what, from and until when out of the address; what cannot be read narrows nothing and is named. */
export function historyQuery({ searchParams }: URL): HistoryQuery {
  const typed = { wer: "", was: "", von: "", bis: "" };
  const read: Partial<Record<Name, string>> = {};
  const errors: Name[] = [];
  for (const name of Object.keys(shape) as Name[]) {
    typed[name] = searchParams.get(name)?.trim() ?? "";
    if (typed[name] === "") continue;
    const value = shape[name].safeParse(typed[name]);
    if (value.success) read[name] = value.data;
    else errors.push(name);
  }
  const { wer, was, von, bis } = read;
  return {
    filter: { who: wer, what: was as Topic | undefined, from: von, to: bis },
    typed,
    errors,
  };
}

/** The same narrowing as a query, with more in front of it. */
export function queryOf(typed: HistoryQuery["typed"], more: Record<string, string> = {}): string {
  const given = Object.entries({ ...typed, ...more }).filter(([, value]) => value !== "");
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : "";
}
