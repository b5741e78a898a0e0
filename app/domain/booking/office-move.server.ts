import { transaction, type Tx } from "#db/database.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { standingAppointment, type StandingAppointment } from "./appointment-rows.server.ts";
import { consultationZone } from "./consultation.ts";
import { allFree, type FreeTimes } from "./free-times.server.ts";
import { isDouble } from "./lock.server.ts";
import { choiceOf, moveTo } from "./move.server.ts";
import { type Choice, offer } from "./offer.server.ts";

export interface OfficeMove {
  name: string;
  startsAt: Date;
  /** With whom it is now. */
  hosts: { id: string; name: string }[];
  /** Everybody it could be handed over to. */
  free: Pick<FreeTimes, "consultants">;
  /** Every start it can be moved to (instants), in order; its own only for others. */
  all: string[];
}

type Wanted = { with: readonly string[] | undefined };

/** A standing appointment with the times it can be moved to, its own consultants' or another's. Undefined for an id of nobody. */
export function lookAtOfficeMove(
  access: HouseAccess,
  id: string,
  wanted: Wanted,
  now = new Date(),
): Promise<OfficeMove | undefined> {
  if (!may(access.roles, "appointments.change")) return Promise.resolve(undefined);
  return transaction(access, async (tx) => {
    const found = await coming(tx, access, id, now);
    if (!found) return undefined;
    const { name, startsAt } = found.appointment;
    const choice = officeChoice(found, wanted.with);
    const { request, bookable } = await offer(tx, access, choice, now);
    const hosts = found.hosts.map((one) => ({ id: one.personId, name: one.name }));
    // Others can take it over at its own time; for the same ones that would be no move.
    const same = hosts.map(({ id: host }) => host).join() === choice.with.join();
    const all = allFree(request).filter(
      (start) => !same || Date.parse(start) !== startsAt.getTime(),
    );
    const consultants = bookable.map(({ personId, name: called }) => ({
      id: personId,
      name: called,
    }));
    return { name, startsAt, hosts, free: { consultants }, all };
  });
}

export type OfficeMoved = { state: "moved" } | { state: "taken" } | { state: "unknown" };

/** Moves an appointment, or hands it over to somebody else, with a note to the visitor; all get a mail. */
export async function moveFromOffice(
  access: HouseAccess,
  id: string,
  wish: { start: string; with: readonly string[] | undefined; note: string | null },
  now = new Date(),
): Promise<OfficeMoved> {
  if (!may(access.roles, "appointments.change")) return { state: "unknown" };
  try {
    return await transaction(access, async (tx) => {
      const found = await coming(tx, access, id, now);
      if (!found) return { state: "unknown" };
      const reason = { by: "consultant", note: wish.note } as const;
      const choice = officeChoice(found, wish.with);
      const moved = await moveTo(tx, access, found, choice, wish.start, now, reason);
      return { state: "alternatives" in moved ? "taken" : "moved" };
    });
  } catch (error) {
    if (!isDouble(error)) throw error;
    return { state: "taken" };
  }
}

async function coming(tx: Tx, access: HouseAccess, id: string, now: Date) {
  const found = await standingAppointment(tx, access, id);
  return found && found.appointment.startsAt > now ? found : undefined;
}

/** The house may move something to this afternoon; the visitor keeps the own zone. */
function officeChoice(found: StandingAppointment, asked: readonly string[] | undefined): Choice {
  const own = choiceOf(found, consultationZone);
  return { ...own, with: asked ?? own.with, terms: { minNoticeMin: 0 } };
}
