import { type RawBuilder, sql } from "kysely";

/**
 * Whether somebody of the consultancy has opened a room of a client today (Berlin): one event of that client's trail, or
 * none. `organisation` says in the statement which client; the other two stand in it as they are, for it may have to run
 * as a text, and are an id of a session and the pattern of an address.
 */
export const looksToday = (organisation: RawBuilder<unknown>, personId: string, room: string) =>
  sql<{ position: number }>`
    select position from audit_event
     where organisation_id = ${organisation} and actor_id = ${sql.lit(personId)} and kind = 'house.visited'
       and data ->> 'room' = ${sql.lit(room)} and at >= date_trunc('day', now(), 'Europe/Berlin') limit 1`;
