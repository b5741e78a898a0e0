import { sql } from "kysely";
import { behindEachWall, currentOrganisation } from "#db/each-organisation.server.ts";
import type { Tx } from "#db/database.server.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import { signOffRows, signOffsOf } from "../opinion/sign-offs.server.ts";
import { plannedOfRow, plannedRows } from "../planned-measures.server.ts";
import { screeningRows, screeningsOf } from "../screening/screening.server.ts";
import { todayIn } from "../today.ts";
import type { UseCaseRow } from "../use-case-standing.ts";
import { standingsOf, storedUseCases } from "../use-cases.server.ts";
import { contactsOf } from "./contacts.server.ts";
import { type Glance, lightsOf, newestContact, workOf } from "./glance.ts";

/** A client whose name the reader may see. */
export interface KnownClient {
  id: string;
  timeZone: string;
  /** Whether the reader works for it. */
  assigned: boolean;
}

/**
 * How clients stand: the lights of their AI use cases, each derived now as in the client's own workspace, what is overdue
 * or to be looked at again, and the contacts. Numbers and days, no word of a client; of clients that the reader does not
 * work for only the lights and what the consultancy itself knows (contract permissions.md). Six queries for any number.
 * The caller, behind the wall of the house, has seen that the reader may know them.
 */
export async function glancesOf(
  tx: Tx,
  clients: readonly KnownClient[],
): Promise<ReadonlyMap<string, Glance>> {
  const ids = clients.map(({ id }) => id);
  const rows = await behindEachWall(
    tx,
    ids,
    storedUseCases(tx, currentOrganisation).$castTo<UseCaseRow>().compile(),
  );
  const planned = await behindEachWall(tx, ids, plannedRows(tx, currentOrganisation).compile());
  const stated = await behindEachWall(tx, ids, screeningRows(currentOrganisation).compile(tx));
  const signed = await behindEachWall(tx, ids, signOffRows(currentOrganisation).compile(tx));
  const mine = clients.filter(({ assigned }) => assigned).map(({ id }) => id);
  const talks = await behindEachWall(tx, mine, talkRows.compile(tx));
  const contacts = await contactsOf(tx, ids);
  return new Map(
    clients.map(({ id, timeZone, assigned }) => {
      const today = todayIn(timeZone);
      const measures = (planned.get(id) ?? []).map(plannedOfRow);
      const seen = {
        rows: rows.get(id) ?? [],
        planned: measures,
        screenings: screeningsOf(stated.get(id) ?? []),
        signOffs: signOffsOf(signed.get(id) ?? []),
      };
      const ofTheHouse = contacts.get(id);
      return [
        id,
        {
          lights: lightsOf(standingsOf(seen, today)),
          work: assigned ? workOf(measures, today) : undefined,
          contact: newestContact({
            appointment: ofTheHouse?.held,
            request: ofTheHouse?.request,
            ...talks.get(id)?.[0],
          }),
          appointment: ofTheHouse?.next ?? undefined,
        },
      ];
    }),
  );
}

/** When people last met and wrote, in an organisation. */
const talkRows = sql<{ meeting: Day | null; comment: Day | null }>`
  select (select max(held_on) from advice_meeting where organisation_id = ${currentOrganisation}) as meeting,
         (select (max(at) at time zone 'Europe/Berlin')::date from comment
           where organisation_id = ${currentOrganisation}) as comment`;
