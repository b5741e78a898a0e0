import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { dateOf, day } from "#app/domain/catalogue/time/wall-clock.ts";
import { zoneOf } from "#app/domain/catalogue/time/zone.ts";
import { type Consultant, consultants, hostOf, ownTermsOf } from "./calendars.server.ts";
import { consultation, consultationZone } from "./consultation.ts";
import { deputyOn } from "./deputy.ts";
import type { Host, OwnTerms, SlotRequest } from "./slot-request.ts";
import { type Taken, takenTimes } from "./taken-times.server.ts";

/** What is asked for: nobody in particular, one consultant by id, or two together. */
export interface Choice {
  with: readonly string[];
  /** IANA name of the visitor's zone. */
  zone?: string | undefined;
  /** The form whose own hold does not block it. */
  holdToken?: string | undefined;
  /** The appointment that is being moved. */
  rescheduleOf?: string | undefined;
  /** Instead of what the consultants ask: the office may move something to this afternoon. */
  terms?: OwnTerms | undefined;
}

/** What the engine is asked, for listing and for accepting alike, and whom it concerns. */
export interface Offer {
  request: SlotRequest;
  /** Everybody who can be booked, for the choice and for the mails. */
  bookable: readonly Consultant[];
}

/**
 * Everybody's hours and what is taken at this moment. Whoever is asked for by name is replaced by the deputy on days
 * off; two together are met together or not at all; a name that nobody bookable has offers nothing.
 */
export async function offer(tx: Tx, access: Access, choice: Choice, now: Date): Promise<Offer> {
  const bookable = await consultants(tx, access);
  const asked = askedFor(bookable, choice, now);
  const ids = asked.hosts.map(({ id }) => id);
  const taken = await takenTimes(tx, access, ids, now);
  const today = dateOf(now.getTime());
  const { holdToken, rescheduleOf, terms, zone = consultationZone } = choice;
  const own = bookable.map((one): [string, OwnTerms] => [
    one.personId,
    { ...ownTermsOf(one), ...terms },
  ]);
  return {
    bookable,
    request: {
      now,
      query: { from: today, to: today, viewerTz: zone, holdToken, rescheduleOf },
      mode: asked.mode,
      service: consultation,
      own: new Map(own),
      hosts: asked.hosts.map((host) => withTaken(host, taken.get(host.id))),
    },
  };
}

const withTaken = (host: Host, taken?: Taken): Host => ({ ...host, ...taken });

function askedFor(
  bookable: readonly Consultant[],
  choice: Choice,
  now: Date,
): Pick<SlotRequest, "mode" | "hosts"> {
  if (choice.with.length === 0) return { mode: "any", hosts: bookable.map(hostOf) };
  const named = choice.with.map((id) => bookable.find(({ personId }) => personId === id));
  const found = named.filter((one) => one !== undefined);
  if (found.length < named.length) return { mode: "all", hosts: [] };
  const [first, second] = found;
  if (second || !first) return { mode: "all", hosts: found.map(hostOf) };
  const deputy = bookable.find(({ personId }) => personId === first.deputyId);
  return { mode: "any", hosts: [hostOf(first), ...(deputy ? [standIn(first, deputy, now)] : [])] };
}

function standIn(absent: Consultant, deputy: Consultant, now: Date): Host {
  const today = zoneOf(absent.timeZone).wallAt(now.getTime());
  const last = dateOf(today + (deputy.maxAheadDays + 1) * day);
  return deputyOn(absent.timeOff, hostOf(deputy), dateOf(today - day), last);
}
