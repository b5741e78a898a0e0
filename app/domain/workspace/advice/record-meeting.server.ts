import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { lockedPackage } from "#app/domain/organisations/package/room.server.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { includedMeetings } from "./included-meetings.ts";

export type MeetingAnswer =
  | "recorded"
  | "not-allowed"
  | "no-package"
  | "out-of-term"
  | "twice"
  | "package-limit";

/**
 * Records an advice meeting held on a day and counts it against the package, in one: two at once never take the last
 * one both. Refuses days to come and before the package, a second meeting of a day, and what the package does not
 * include any more.
 */
export function recordMeeting(access: OrganisationAccess, heldOn: Day): Promise<MeetingAnswer> {
  return transaction<MeetingAnswer>(access, async (tx) => {
    if (!mayIn(access, "meeting.record")) return "not-allowed";
    const { organisationId } = access;
    const sold = await lockedPackage(tx, organisationId);
    if (!sold) return "no-package";
    if (heldOn < sold.startsOn || heldOn > todayInBerlin()) return "out-of-term";
    const held = await meetingsHeld(tx, organisationId);
    if (held.includes(heldOn)) return "twice";
    const { used, of } = includedMeetings(sold, held, heldOn);
    if (used >= of) return "package-limit";
    const { id } = await tx
      .insertInto("adviceMeeting")
      .values({ organisationId, heldOn, recordedBy: access.actor.id })
      .returning("id")
      .executeTakeFirstOrThrow();
    const subject = { kind: "advice-meeting", id };
    await record(tx, access, { kind: "meeting.recorded", subject, data: { heldOn } });
    return "recorded";
  });
}

/** The days of the meetings that were held, the newest first. */
export async function meetingsHeld(tx: Tx, organisationId: string): Promise<Day[]> {
  const rows = await tx
    .selectFrom("adviceMeeting")
    .select("heldOn")
    .where("organisationId", "=", organisationId)
    .orderBy("heldOn", "desc")
    .execute();
  return rows.map(({ heldOn }) => heldOn);
}
