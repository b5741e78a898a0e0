import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { type Day, daysAfter } from "#app/domain/catalogue/time/day.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { formatDay, todayInBerlin } from "#app/i18n/format.ts";
import { lockedContract, turnOn } from "./running.server.ts";
import { earliestEnd, lastDayToStay, settledDays } from "./term.ts";

export type CancelAnswer = "cancelled" | "not-allowed" | "no-package" | "already";

/**
 * Cancels the client's package for the earliest day that its terms allow, and confirms it by mail to whoever did it; a
 * smaller package that was to come is dropped with it. Refuses where it is cancelled already.
 */
export function cancelPackage(
  access: OrganisationAccess,
  today: Day = todayInBerlin(),
): Promise<CancelAnswer> {
  return transaction<CancelAnswer>(access, async (tx) => {
    if (!may(access.roles, "package.manage")) return "not-allowed";
    const { organisationId, actor } = access;
    const contract = await lockedContract(tx, organisationId);
    if (!contract) return "no-package";
    if (contract.endsOn) return "already";
    const endsOn = earliestEnd(contract.startsOn, contract.terms, today);
    const person = await tx
      .selectFrom("person")
      .select(["name", "email", "language"])
      .where("id", "=", actor.id)
      .executeTakeFirstOrThrow();
    await tx
      .updateTable("subscription")
      .set({ endsOn, cancelledAt: sql`now()`, cancelledBy: person.name })
      .set({ nextPackage: null, nextTerms: null, changesOn: null })
      .where("organisationId", "=", organisationId)
      .where("id", "=", contract.id)
      .execute();
    const ids = { clientId: organisationId, subscriptionId: contract.id };
    await turnOn(tx, ids, daysAfter(endsOn, -settledDays));
    const subject = { kind: "subscription", id: contract.id };
    await record(tx, access, { kind: "package.cancelled", subject, data: { endsOn } });
    const language = person.language === "en" ? "en" : "de";
    await queueMail(tx, {
      organisationId,
      kind: "package-cancelled",
      language,
      recipient: person.email,
      props: {
        name: person.name,
        package: contract.package,
        company: contract.customer.name,
        endsOn: formatDay(endsOn, language),
        stayUntil: formatDay(lastDayToStay(endsOn), language),
        link: { page: "workspace.contract", params: { organisationId } },
      },
    });
    return "cancelled";
  });
}

export type StayAnswer = "stays" | "not-allowed" | "not-cancelled" | "too-late";

/** Takes a cancellation back, until few days before the end. */
export function withdrawCancellation(
  access: OrganisationAccess,
  today: Day = todayInBerlin(),
): Promise<StayAnswer> {
  return transaction<StayAnswer>(access, async (tx) => {
    if (!may(access.roles, "package.manage")) return "not-allowed";
    const { organisationId } = access;
    const contract = await lockedContract(tx, organisationId);
    if (!contract?.endsOn) return "not-cancelled";
    if (today > lastDayToStay(contract.endsOn)) return "too-late";
    await tx
      .updateTable("subscription")
      .set({ endsOn: null, cancelledAt: null, cancelledBy: null })
      .where("organisationId", "=", organisationId)
      .where("id", "=", contract.id)
      .execute();
    await turnOn(tx, { clientId: organisationId, subscriptionId: contract.id }, null);
    const subject = { kind: "subscription", id: contract.id };
    await record(tx, access, { kind: "package.kept", subject, data: {} });
    return "stays";
  });
}
