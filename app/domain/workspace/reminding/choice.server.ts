import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";

export const reminderChoices = ["each", "weekly"] as const;
export type ReminderChoice = (typeof reminderChoices)[number];

/** Members who can own a measure are reminded; a guest and the consultancy are not. */
const isReminded = (access: OrganisationAccess) => access.side === "client" && seesAll(access);

/** How one is reminded by this client; undefined for who is not. */
export async function reminderChoice(
  access: OrganisationAccess,
): Promise<ReminderChoice | undefined> {
  if (!isReminded(access)) return undefined;
  const row = await transaction(access, (tx) =>
    tx
      .selectFrom("reminderChoice")
      .select("choice")
      .where("organisationId", "=", access.organisationId)
      .where("personId", "=", access.actor.id)
      .executeTakeFirst(),
  );
  return row?.choice === "weekly" ? "weekly" : "each";
}

/** Chooses for oneself; false for who is not reminded here. */
export async function chooseReminders(
  access: OrganisationAccess,
  choice: ReminderChoice,
): Promise<boolean> {
  if (!isReminded(access)) return false;
  const { organisationId, actor } = access;
  await transaction(access, async (tx) => {
    await tx
      .insertInto("reminderChoice")
      .values({ organisationId, personId: actor.id, choice })
      .onConflict((conflict) =>
        conflict.columns(["organisationId", "personId"]).doUpdateSet({ choice }),
      )
      .execute();
    const subject = { kind: "person", id: actor.id };
    await record(tx, access, { kind: "reminders.chosen", subject, data: { choice } });
  });
  return true;
}
