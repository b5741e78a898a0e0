import { data } from "react-router";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { timeEntry } from "#app/domain/workspace/time-log/time-log.server.ts";
import { idOf } from "../find-client.server.ts";

interface Params {
  organisationId: string;
  timeEntryId: string;
}

/** The client and the entry of an address. */
export const placeOf = (params: Params) => ({
  clientId: idOf(params.organisationId),
  id: idOf(params.timeEntryId),
});

/** The entry of the address for whoever may change it; everything else is a missing page, another's a forbidden one. */
export async function entryIn(access: HouseAccess, params: Params) {
  const { clientId, id } = placeOf(params);
  const found = await timeEntry(access, clientId, id);
  if (!found) throw data(null, { status: 404 });
  if (!found.entry.mayChange) throw notAllowed();
  return found;
}

export const notAllowed = () => data({ reason: "not-allowed" }, { status: 403 });

/** Where a change ends that was not made. */
export const refusal = (answer: "unknown" | "not-allowed") =>
  answer === "unknown" ? data(null, { status: 404 }) : notAllowed();
