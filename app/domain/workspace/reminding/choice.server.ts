import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";

export const reminderChoices = ["each", "weekly"] as const;
export type ReminderChoice = (typeof reminderChoices)[number];

/** Members who can own a measure are reminded; a guest and the consultancy are not. */
const isReminded = (access: OrganisationAccess) => access.side === "client" && seesAll(access);

export interface MailWish {
  choice: ReminderChoice;
  /** Whether a mail comes when a comment names one; the comment stands in the workspace either way. */
  mentions: boolean;
}

/** Which mails one wants from this client; undefined for who gets none of them. */
export async function reminderChoice(access: OrganisationAccess): Promise<MailWish | undefined> {
  if (!isReminded(access)) return undefined;
  const row = await transaction(access, (tx) =>
    tx
      .selectFrom("reminderChoice")
      .select(["choice", "mentions"])
      .where("organisationId", "=", access.organisationId)
      .where("personId", "=", access.actor.id)
      .executeTakeFirst(),
  );
  return {
    choice: row?.choice === "weekly" ? "weekly" : "each",
    mentions: row?.mentions ?? true,
  };
}

/** Chooses for oneself; false for who is not reminded here. */
export async function chooseReminders(
  access: OrganisationAccess,
  { choice, mentions }: MailWish,
): Promise<boolean> {
  if (!isReminded(access)) return false;
  const { organisationId, actor } = access;
  await transaction(access, async (tx) => {
    await tx
      .insertInto("reminderChoice")
      .values({ organisationId, personId: actor.id, choice, mentions })
      .onConflict((conflict) =>
        conflict.columns(["organisationId", "personId"]).doUpdateSet({ choice, mentions }),
      )
      .execute();
    const subject = { kind: "person", id: actor.id };
    await record(tx, access, { kind: "reminders.chosen", subject, data: { choice, mentions } });
  });
  return true;
}
