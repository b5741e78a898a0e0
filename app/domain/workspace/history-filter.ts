import { type ExpressionBuilder, type Expression, type SqlBool, sql } from "kysely";
import type { EventKind } from "#app/domain/audit/events.ts";
import type { Database } from "#db/types.ts";

/** What a reader may narrow the trail to, by the first word of the events' kinds. */
export const topics = {
  plan: [
    "use-case",
    "measure",
    "sub-step",
    "proposal",
    "evidence",
    "review",
    "ledger",
    "screening",
    "opinion",
    "approval",
    "dpia",
    "role",
    "risk",
  ],
  people: ["member", "consultant", "session", "person"],
  visits: ["house"],
  settings: ["organisation", "settings", "audit"],
} as const satisfies Record<string, readonly FirstWord<EventKind | "member." | "person.">[]>;

type FirstWord<Kind extends string> = Kind extends `${infer Word}.${string}` ? Word : never;

export type Topic = keyof typeof topics;

export interface HistoryFilter {
  /** A person, everybody of the consultancy, or the portal itself. */
  who?: string | undefined;
  what?: Topic | undefined;
  /** Calendar days (YYYY-MM-DD) in the organisation's zone, both included. */
  from?: string | undefined;
  to?: string | undefined;
}

type Trail = ExpressionBuilder<Database, "auditEvent">;

/** The conditions of a filter on an organisation's events. */
export function filtered(organisationId: string, { who, what, from, to }: HistoryFilter) {
  return (event: Trail): Expression<SqlBool> => {
    const zone = sql`(select time_zone from organisation where id = ${organisationId})`;
    const members = sql`(select person_id from member where organisation_id = ${organisationId})`;
    return event.and([
      ...(who === "portal" ? [event("actorId", "is", null)] : []),
      ...(who === "house"
        ? [sql<boolean>`actor_id is not null and actor_id not in ${members}`]
        : []),
      ...(who && who !== "portal" && who !== "house" ? [event("actorId", "=", who)] : []),
      ...(what
        ? [sql<boolean>`split_part(kind, '.', 1) = any (${[...topics[what]]}::text[])`]
        : []),
      ...(from ? [sql<boolean>`at >= ${from}::date::timestamp at time zone ${zone}`] : []),
      ...(to ? [sql<boolean>`at < (${to}::date + 1)::timestamp at time zone ${zone}`] : []),
    ]);
  };
}
