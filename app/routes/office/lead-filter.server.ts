import { data } from "react-router";
import { z } from "zod";
import { type LeadCursor, type LeadFilter, leadOrders } from "#app/domain/leads/list.server.ts";
import { stages } from "#app/domain/leads/stages.ts";
import { queryOf } from "./lead-query.ts";

/** The filter as it stands in the address; a value that was never offered is none. */
const shape = {
  suche: z.string().trim().max(100).catch(""),
  stufe: z.enum(stages).optional().catch(undefined),
  ampel: z.enum(["green", "yellow", "red"]).optional().catch(undefined),
  betreut: z
    .union([z.literal("nobody"), z.uuid()])
    .optional()
    .catch(undefined),
  ordnung: z
    .enum(Object.keys(leadOrders) as [keyof typeof leadOrders])
    .optional()
    .catch(undefined),
};

export function filterIn(params: URLSearchParams): LeadFilter {
  const given = z.object(shape).parse({ suche: "", ...Object.fromEntries(params) });
  const { suche: search, stufe: stage, ampel: light, betreut: owner, ordnung: order } = given;
  return { search, stage, light, owner, order };
}

const places = {
  newest: z.iso.datetime(),
  oldest: z.iso.datetime(),
  step: z.union([z.iso.date(), z.literal("infinity")]),
  name: z.string().max(400),
};

/** Where the page goes on; a place that no page ever led to is no page. */
export function cursorIn(
  params: URLSearchParams,
  { order = "newest" }: LeadFilter,
): LeadCursor | undefined {
  const after = params.get("nach");
  if (after === null) return undefined;
  const [, value, id] = /^(.*)_([^_]+)$/s.exec(after) ?? [];
  const read = z.object({ value: places[order], id: z.uuid() }).safeParse({ value, id });
  if (!read.success) throw data(null, { status: 404 });
  return read.data;
}

export function nextPage(filter: LeadFilter, next: LeadCursor | undefined): string | undefined {
  if (!next) return undefined;
  const query = queryOf(filter);
  query.set("nach", `${next.value}_${next.id}`);
  return `?${query}`;
}
