import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { hideSmall, type Shown, smallest } from "./hide-small.ts";

export const groupings = ["week", "language", "useCase"] as const;
export type Grouping = (typeof groupings)[number];

/** The columns of the table, in the order people pass them. */
export const milestones = ["started", "finished", "report-asked", "confirmed", "booked"] as const;

export interface Funnel {
  /** By step; null is a number too small to be shown. */
  steps: Record<string, Shown>;
  /** By group, the newest or largest first; one number for each milestone. */
  groups: { group: string; numbers: Shown[] }[];
}

const weeks = 12;

/** How far people come in the check in the last twelve weeks: totals by step, and milestones by group. */
export function funnel(access: HouseAccess, by: Grouping): Promise<Funnel> {
  return transaction(access, async (tx) => {
    const rows = await tx
      .selectFrom("stepCount")
      .select([by === "week" ? sql<string>`week::text`.as("group") : `${by} as group`, "step"])
      .select(({ fn }) => fn.sum<number>("count").as("count"))
      .where("organisationId", "=", access.organisationId)
      .where("week", ">=", sql<string>`(now() - make_interval(weeks => ${weeks}))::date`)
      .groupBy(["group", "step"])
      .execute();
    return { steps: totals(rows), groups: grouped(rows, by) };
  });
}

type Row = { group: string; step: string; count: number };

function totals(rows: readonly Row[]): Record<string, Shown> {
  const sums: Record<string, number> = {};
  for (const { step, count } of rows) sums[step] = (sums[step] ?? 0) + count;
  return Object.fromEntries(
    Object.entries(sums).map(([step, sum]) => [step, sum < smallest ? null : sum]),
  );
}

function grouped(rows: readonly Row[], by: Grouping): Funnel["groups"] {
  const names = [...new Set(rows.map(({ group }) => group))];
  const number = (group: string, step: string) =>
    rows.find((row) => row.group === group && row.step === step)?.count ?? 0;
  const order = (one: string, other: string) =>
    by === "week"
      ? other.localeCompare(one)
      : number(other, "started") - number(one, "started") || one.localeCompare(other);
  names.sort(order);
  const columns = milestones.map((step) => hideSmall(names.map((name) => number(name, step))));
  return names.map((group, at) => ({
    group,
    numbers: columns.map((column) => column[at] ?? null),
  }));
}
