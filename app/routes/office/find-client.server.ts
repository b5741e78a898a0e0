import { data } from "react-router";
import { z } from "zod";
import type { ClientCursor } from "#app/domain/workspace/clients.server.ts";
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
export function placeIn(params: URLSearchParams): ClientCursor | undefined {
  const after = params.get("nach");
  if (after === null) return undefined;
  const [, value, id] = /^(.*)_([^_]+)$/s.exec(after) ?? [];
  const read = z.object({ value: z.string().max(400), id: z.uuid() }).safeParse({ value, id });
  if (!read.success) throw data(null, { status: 404 });
  return read.data;
}

/** What is looked for; what nobody can have typed into the field is nothing. */
export const searchIn = (params: URLSearchParams): string =>
  z
    .string()
    .trim()
    .max(100)
    .catch("")
    .parse(params.get("suche") ?? "");

export function nextPage(search: string, next: ClientCursor | undefined): string | undefined {
  if (!next) return undefined;
  const kept = search ? { suche: search } : {};
  return `?${new URLSearchParams({ ...kept, nach: `${next.value}_${next.id}` })}`;
}
