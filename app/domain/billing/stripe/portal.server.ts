import { transaction } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { openPortal as openAtStripe } from "#app/vendors/stripe-portal.ts";
import { chargedBy } from "./charged-by.server.ts";
import { forPage } from "./service.server.ts";

export type PortalAnswer =
  | { state: "open"; url: string }
  | { state: "unavailable" | "refused" | "not-allowed" | "none" };

/**
 * Opens the hosted page on which a client changes its payment method, and nothing else; never inside a transaction.
 * "none" for a client that pays by invoice.
 */
export async function openPortal(
  access: OrganisationAccess,
  visit: { locale: Locale; returnTo: string },
): Promise<PortalAnswer> {
  if (!may(access.roles, "package.manage")) return { state: "not-allowed" };
  const sold = await transaction(access, (tx) =>
    tx
      .selectFrom("subscription")
      .select("id")
      .where("organisationId", "=", access.organisationId)
      .where("paymentMethod", "<>", "invoice")
      .where("endedAt", "is", null)
      .orderBy("orderedAt", "desc")
      .executeTakeFirst(),
  );
  const charged = sold && (await chargedBy(sold.id));
  if (!charged) return { state: "none" };
  const opened = await openAtStripe({ customerId: charged.customerId, ...visit }, forPage());
  if (opened.kind === "done") return { state: "open", url: opened.value.url };
  return { state: opened.kind === "unavailable" ? "unavailable" : "refused" };
}
