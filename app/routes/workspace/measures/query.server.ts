import { data } from "react-router";
import { z } from "zod";
import { termsOf } from "#app/domain/catalogue/terms.ts";
import { measureStatuses } from "#app/domain/workspace/measure-status.ts";
import { type MeasureFilter, standings } from "#app/domain/workspace/measure-list/filter.ts";
import type { Place } from "#app/domain/workspace/measure-list/list.server.ts";
import { names } from "./query.ts";

const idsOf = (vocabulary: "categories" | "priorities") =>
  z.enum(termsOf(vocabulary).map(({ id }) => id));

const shape = z.object({
  text: z.string().trim().min(1).max(100).optional().catch(undefined),
  status: z.enum(measureStatuses).optional().catch(undefined),
  owner: z
    .union([z.uuid(), z.literal("nobody")])
    .optional()
    .catch(undefined),
  useCase: z.uuid().optional().catch(undefined),
  category: idsOf("categories").optional().catch(undefined),
  priority: idsOf("priorities").optional().catch(undefined),
  standing: z.enum(standings).optional().catch(undefined),
});

/** What the address narrows to; what nobody can have chosen narrows nothing. */
export const filterIn = ({ searchParams }: URL): MeasureFilter =>
  shape.parse(
    Object.fromEntries(
      Object.entries(names).map(([field, name]) => [field, searchParams.get(name) ?? undefined]),
    ),
  );

const place = z.object({ dueOn: z.union([z.literal(""), z.iso.date()]), id: z.uuid() });

/** Where the list goes on; a place that no page ever led to is no page. */
export function placeIn({ searchParams }: URL): Place | undefined {
  const after = searchParams.get("nach");
  if (after === null) return undefined;
  const [dueOn, id] = after.split("_");
  const read = place.safeParse({ dueOn, id });
  if (!read.success) throw data(null, { status: 404 });
  return { dueOn: read.data.dueOn || null, id: read.data.id };
}

/** The month of the address (YYYY-MM); none is the present one, and one that cannot be is no page. */
export function monthIn({ searchParams }: URL): string | undefined {
  const month = searchParams.get("monat");
  if (month === null) return undefined;
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) throw data(null, { status: 404 });
  return month;
}
