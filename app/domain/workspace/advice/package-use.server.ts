import { transaction } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import {
  membersTaken,
  packageOf,
  type Sold,
} from "#app/domain/organisations/package/room.server.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { includedMeetings, type IncludedMeetings } from "./included-meetings.ts";
import { meetingsHeld } from "./record-meeting.server.ts";

export interface PackageUse {
  sold: Sold | undefined;
  useCases: number;
  members: number;
  meetings: IncludedMeetings | undefined;
  held: string[];
  mayRecord: boolean;
}

/** What of the package is used, the same for both sides; undefined for guests, who see what was shared with them only. */
export async function packageUse(access: OrganisationAccess): Promise<PackageUse | undefined> {
  if (!seesAll(access)) return undefined;
  return transaction(access, async (tx) => {
    const { organisationId } = access;
    const sold = await packageOf(tx, organisationId);
    const held = await meetingsHeld(tx, organisationId);
    const { count } = await tx
      .selectFrom("aiUseCase")
      .select((one) => one.fn.countAll<number>().as("count"))
      .where("organisationId", "=", organisationId)
      .executeTakeFirstOrThrow();
    return {
      sold,
      useCases: count,
      members: await membersTaken(tx, organisationId),
      meetings: sold && includedMeetings(sold, held, todayInBerlin()),
      held,
      mayRecord: sold !== undefined && mayIn(access, "meeting.record"),
    };
  });
}
