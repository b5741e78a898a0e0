import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { type ChosenLeads, leadOfRow, type LeadRow, leadsWithCheck } from "./lead-rows.server.ts";
import { stages, type Stage } from "./stages.ts";
import { wordsOf } from "./words.ts";

/** In which order; each has an index of its own, alone and with each filter. */
export const leadOrders = {
  newest: { column: "lastContactAt", type: "timestamptz", direction: "desc" },
  oldest: { column: "lastContactAt", type: "timestamptz", direction: "asc" },
  step: { column: "sortStep", type: "date", direction: "asc" },
  name: { column: "sortName", type: "text", direction: "asc" },
} as const;

export type LeadOrder = keyof typeof leadOrders;

export interface LeadFilter {
  /** Beginnings of words of address, name or company; all of them must be found. */
  search?: string | undefined;
  stage?: Stage | undefined;
  light?: "green" | "yellow" | "red" | undefined;
  /** Id of a person, or „nobody“. */
  owner?: string | undefined;
  order?: LeadOrder | undefined;
}

/** Where a page goes on: the place of the last row in its order, as it was shown. */
export interface LeadCursor {
  value: string;
  id: string;
}

export const leadPageSize = 25;

/** One page of leads by filter and order; keyset paging after `cursor`. */
export function leads(access: Access, filter: LeadFilter = {}, cursor?: LeadCursor, size?: number) {
  return transaction(access, (tx) => leadsIn(tx, access, filter, cursor, size));
}

export async function leadsIn(
  tx: Tx,
  access: Access,
  filter: LeadFilter,
  cursor?: LeadCursor,
  size = leadPageSize,
) {
  const { column, type, direction } = leadOrders[filter.order ?? "newest"];
  const place = sql.ref(`lead.${column}`);
  const after = sql.raw(direction === "asc" ? ">" : "<");
  const rows = await leadsWithCheck(tx, access, (query) =>
    filtered(query, access, filter)
      .$if(cursor !== undefined, (page) =>
        page.where(
          sql<boolean>`(${place}, lead.id) ${after} (${cursor?.value}::${sql.raw(type)}, ${cursor?.id}::uuid)`,
        ),
      )
      .orderBy(place, direction)
      .orderBy("lead.id", direction)
      .limit(size + 1),
  )
    .orderBy(place, direction)
    .orderBy("lead.id", direction)
    .execute();
  const shown = rows.slice(0, size);
  const last = rows.length > size ? shown.at(-1) : undefined;
  const next = last && { value: placeOf(last, column), id: last.id };
  return { leads: shown.map(leadOfRow), next };
}

const placeOf = (row: LeadRow, column: "lastContactAt" | "sortStep" | "sortName"): string =>
  column === "lastContactAt" ? row.lastContactAt.toISOString() : (row[column] ?? "");

function filtered(
  leads: ChosenLeads,
  access: Access,
  { search = "", stage, light, owner }: LeadFilter,
): ChosenLeads {
  let query = leads;
  if (stage) query = query.where("stage", "=", stage);
  if (light) query = query.where("lead.light", "=", light);
  if (owner === "nobody") query = query.where("ownerId", "is", null);
  else if (owner) query = query.where("ownerId", "=", owner);
  for (const word of wordsOf(search))
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom("leadWord")
          .select("word")
          .where("leadWord.organisationId", "=", access.organisationId)
          .whereRef("leadWord.leadId", "=", "lead.id")
          .where("word", ">=", word)
          .where("word", "<", `${word}\u{10ffff}`),
      ),
    );
  return query;
}

const cardsPerStage = 12;

/** The pipeline as a board: of each stage those last in touch, and whether there are more. */
export function leadBoard(access: Access) {
  return transaction(access, async (tx) => {
    const columns = [];
    for (const stage of stages) {
      const { leads, next } = await leadsIn(tx, access, { stage }, undefined, cardsPerStage);
      columns.push({ stage, leads, more: next !== undefined });
    }
    return columns;
  });
}
