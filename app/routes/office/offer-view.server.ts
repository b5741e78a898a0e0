import { data, type RouterContextProvider } from "react-router";
import { type OfferAnswer, offersOf } from "#app/domain/billing/offers.server.ts";
import { currentOffers } from "#app/domain/catalogue/packages.ts";
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
    isClient: clientId !== null,
    prefilled: { ...first, ...(await lastOffered(access, id)) } as Typed & typeof first,
    packages: packages.map((one) => ({ id: one.id, monthlyCents: one.monthlyCents })),
    version,
  };
}

/** What the form has to say; undefined if there is nothing, thrown if it is not the form that is at fault. */
export function offerFaults(answered: OfferAnswer): FieldErrors | undefined {
  const { answer } = answered;
  if (answer === "unknown-lead") throw data(null, { status: 404 });
  if (answer === "not-allowed") throw data({ reason: answer }, { status: 403 });
  if (answer === "refused") return { [answered.field]: answered.reason };
  return answer === "house-address" ? { contactEmail: answer } : undefined;
}
