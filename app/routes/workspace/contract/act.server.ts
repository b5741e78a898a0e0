import { cancelPackage, withdrawCancellation } from "#app/domain/billing/contract/cancel.server.ts";
import { changePackage } from "#app/domain/billing/contract/change-package.server.ts";
import { openPortal } from "#app/domain/billing/stripe/portal.server.ts";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { FieldErrors } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";

interface Wish {
  act: "change" | "cancel" | "stay" | "payment";
  to?: PackageId | undefined;
  sure: boolean;
}

type Did = { to: string } | { errors: FieldErrors; unavailable?: boolean };

/** Does what a form of the contract's page asks for, and says where to go on or what is wrong. */
export async function act(
  access: OrganisationAccess,
  { act: what, to, sure }: Wish,
  { locale, page }: { locale: Locale; page: string },
): Promise<Did> {
  if (what === "payment") return openPayment(access, { locale, page });
  if (what === "cancel" && !sure) return { errors: { sure: "sure" } };
  if (what === "change" && !to) return { errors: { to: "choose" } };
  const answer = await (what === "cancel"
    ? cancelPackage(access)
    : what === "change" && to
      ? changePackage(access, to)
      : withdrawCancellation(access));
  if (answer === "not-allowed") throw notAllowed();
  if (["changed", "planned", "cancelled", "stays"].includes(answer) && !isRefusal(what, answer))
    return { to: page };
  return { errors: { [what === "change" ? "to" : "sure"]: answer } };
}

/** To change a contract that is cancelled is refused; to cancel it is what was asked for. */
const isRefusal = (what: Wish["act"], answer: string) =>
  what === "change" && answer === "cancelled";

async function openPayment(
  access: OrganisationAccess,
  { locale, page }: { locale: Locale; page: string },
): Promise<Did> {
  const origin = process.env.APP_ORIGIN ?? "";
  const opened = await openPortal(access, { locale, returnTo: origin + page });
  if (opened.state === "open") return { to: opened.url };
  if (opened.state === "not-allowed") throw notAllowed();
  return { errors: {}, unavailable: true };
}
