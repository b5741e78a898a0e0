import { data } from "react-router";
import { z } from "zod";
import type { ClientCursor } from "#app/domain/workspace/clients/clients.server.ts";
import { type ClientTeam, clientTeam } from "#app/domain/workspace/client-consultants.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";

/** An id of the address; what is none is not there. */
export function idOf(text: string): string {
  const id = z.uuid().safeParse(text);
  if (!id.success) throw data(null, { status: 404 });
  return id.data;
}

/** The client of the address for the lead; everything else is a missing page. */
export async function clientIn(access: HouseAccess, text: string): Promise<ClientTeam> {
  const client = await clientTeam(access, idOf(text));
  if (!client) throw data(null, { status: 404 });
  return client;
}

/** One consultant's work for a client, both from the address. */
export async function assignmentIn(
  access: HouseAccess,
  params: { organisationId: string; personId: string },
) {
  const client = await clientIn(access, params.organisationId);
  const found = client.consultants.find(({ id }) => id === params.personId);
  if (!found) throw data(null, { status: 404 });
  return { client: { name: client.name }, name: found.name, last: found.last };
}

/** Where the list goes on; a place that no page ever led to is no page. */
function placeIn(params: URLSearchParams): ClientCursor | undefined {
  const after = params.get("nach");
  if (after === null) return undefined;
  const [, value, id] = /^(.*)_([^_]+)$/s.exec(after) ?? [];
  const read = z.object({ value: z.string().max(400), id: z.uuid() }).safeParse({ value, id });
  if (!read.success) throw data(null, { status: 404 });
  return read.data;
}

/** What nobody can have typed or chosen is nothing. */
const wishShape = z.object({
  suche: z.string().trim().max(100).catch(""),
  ordnung: z.enum(["urgency", "name"]).catch("urgency"),
});

/** Which clients are asked for in the address. */
export function clientWishIn(params: URLSearchParams) {
  const { suche: search, ordnung: order } = wishShape.parse(Object.fromEntries(params));
  return { search, order, cursor: placeIn(params) };
}

export function nextPage(
  { search, order }: ReturnType<typeof clientWishIn>,
  next: ClientCursor | undefined,
): string | undefined {
  if (!next) return undefined;
  const kept = {
    ...(search ? { suche: search } : {}),
    ...(order === "name" ? { ordnung: order } : {}),
  };
  return `?${new URLSearchParams({ ...kept, nach: `${next.value}_${next.id}` })}`;
}
