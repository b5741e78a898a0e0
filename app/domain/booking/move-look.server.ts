import { transaction } from "#db/database.server.ts";
import { houseAccess } from "#app/domain/audit/access.ts";
import { findLink, type LinkState } from "#app/domain/mail/links.server.ts";
import { standingAppointment } from "./appointment-rows.server.ts";
import { type FreeTimes, freeTimesIn } from "./free-times.server.ts";
import { choiceOf } from "./move.server.ts";

export type MoveLook =
  | { state: "open"; startsAt: Date; timeZone: string; free: FreeTimes }
  | { state: Exclude<LinkState, "open"> };

interface Wanted {
  zone?: string | undefined;
  from?: string | undefined;
  wish?: string | undefined;
}

/** When a meeting is and to which times it can be moved. What a GET of the mailed link may do: it changes nothing. */
export function lookAtMove(
  token: string,
  wanted: Wanted = {},
  now = new Date(),
): Promise<MoveLook> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const link = await findLink(tx, "appointment.manage", token);
    if (link.state !== "open") return { state: link.state };
    const found = await standingAppointment(tx, access, link.subjectId);
    if (!found) return { state: "voided" };
    const { startsAt, timeZone } = found.appointment;
    const choice = choiceOf(found, wanted.zone);
    const free = await freeTimesIn(tx, access, { ...choice, ...wanted, without: startsAt }, now);
    return { state: "open", startsAt, timeZone, free };
  });
}
