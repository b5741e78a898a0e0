import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import type { Consultant } from "./calendars.server.ts";
import { freeAt } from "./free-at.ts";
import { allFree, nearest } from "./free-times.server.ts";
import { lockCalendars } from "./lock.server.ts";
import { type Choice, offer } from "./offer.server.ts";

export type Accepted = { hosts: Consultant[] } | { alternatives: string[] };

/**
 * Who meets at a start (instant), under the lock of everybody asked: one, or two who meet together. By the same function
 * that lists the times, so what was shown and not taken since is accepted and nothing else. Otherwise the nearest free starts.
 */
export async function accept(
  tx: Tx,
  access: Access,
  choice: Choice,
  start: string,
  now: Date,
): Promise<Accepted> {
  const before = await offer(tx, access, choice, now);
  // What is gone already is refused at once: a hundred losers of a race need not wait for each other.
  if (!freeAt(before.request, start))
    return { alternatives: nearest(allFree(before.request), start) };
  await lockCalendars(
    tx,
    before.request.hosts.map(({ id }) => id),
  );
  // Read again: what others did while we waited counts.
  const { request, bookable } = await offer(tx, access, choice, now);
  const found = freeAt(request, start);
  const ids =
    found && (request.mode === "all" ? request.hosts.map(({ id }) => id) : [found.assign]);
  const hosts = (ids ?? []).flatMap((id) => bookable.filter(({ personId }) => personId === id));
  return hosts.length > 0 ? { hosts } : { alternatives: nearest(allFree(request), start) };
}

/** The free starts nearest to a wish, for whoever lost a race at the constraint. */
export async function alternativesTo(
  tx: Tx,
  access: Access,
  choice: Choice,
  start: string,
  now: Date,
): Promise<string[]> {
  const { request } = await offer(tx, access, choice, now);
  return nearest(allFree(request), start);
}
