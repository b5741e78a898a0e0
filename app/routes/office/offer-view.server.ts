import { data, type RouterContextProvider } from "react-router";
import { type OfferAnswer, offersOf } from "#app/domain/billing/offers.server.ts";
import { askAboutVatId } from "#app/domain/billing/vat-check/ask.server.ts";
import { vatIdChecksOf } from "#app/domain/billing/vat-check/checks.server.ts";
import { currentOffers } from "#app/domain/catalogue/packages.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { clientForm } from "#app/domain/workspace/client-form.server.ts";
import { lastOffered } from "#app/domain/workspace/ordering/known-customer.server.ts";
import { formatDate } from "#app/i18n/format.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import type { FieldErrors, Typed } from "../form.ts";
import { leadIdIn } from "./lead-view.server.ts";

/** What a lead was offered so far, and what the form for the next offer begins with: nothing is typed again. */
export async function offersView(
  context: Readonly<RouterContextProvider>,
  params: { leadId: string },
) {
  const access = context.get(houseAccessContext);
  const locale = context.get(localeContext);
  const id = leadIdIn(params);
  const form = await clientForm(access, id);
  if (!form) throw data(null, { status: 404 });
  const offers = (await offersOf(access, id)).map(({ until, createdAt, ...offer }) => ({
    id: offer.id,
    package: offer.package,
    state: offer.state,
    monthlyCents: offer.terms.offer.monthlyCents,
    until: formatDate(until, locale),
    at: formatDate(createdAt, locale),
  }));
  const { offers: packages, version } = currentOffers();
  const { company, name, email, clientId } = form;
  const first = { name: company, contactName: name, contactEmail: email, email, country: "DE" };
  return {
    offers,
    checks: await vatIdChecksOf(access, id),
    isClient: clientId !== null,
    prefilled: { ...first, ...(await lastOffered(access, id)) } as Typed & typeof first,
    packages: packages.map((one) => ({ id: one.id, monthlyCents: one.monthlyCents })),
    version,
  };
}

/** What is not confirmed yet is asked about where there is a service to ask; the form says so. */
export async function askedOnline(
  access: HouseAccess,
  leadId: string,
  faults: FieldErrors | undefined,
  typed: { vatId: string | null; country: string },
): Promise<FieldErrors | undefined> {
  const { vatId, country } = typed;
  if (faults?.vatIdConfirmedOn !== "vat-id-not-confirmed" || !vatId) return faults;
  const asked = await askAboutVatId(access, leadId, { vatId, country });
  return asked === "asked" ? { vatIdConfirmedOn: "vat-id-asked" } : faults;
}

/** What the form has to say; undefined if there is nothing, thrown if it is not the form that is at fault. */
export function offerFaults(answered: OfferAnswer): FieldErrors | undefined {
  const { answer } = answered;
  if (answer === "unknown-lead") throw data(null, { status: 404 });
  if (answer === "not-allowed") throw data({ reason: answer }, { status: 403 });
  if (answer === "refused") return { [answered.field]: answered.reason };
  return answer === "house-address" ? { contactEmail: answer } : undefined;
}
