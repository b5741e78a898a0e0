import { data } from "react-router";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { findMeasure } from "../find-measure.server.ts";

interface Slots {
  measureId: string;
  subStepId: string;
}

/** The sub-step of an address; one of another measure does not exist there. */
export async function findSubStep(access: OrganisationAccess, slots: Slots, locale: Locale) {
  const measure = await findMeasure(access, slots.measureId, locale);
  const subStep = measure.subSteps.find(({ id }) => id === slots.subStepId);
  if (!subStep) throw data(null, { status: 404 });
  const place = { measureId: measure.id, subStepId: subStep.id };
  return { organisationId: access.organisationId, measure, subStep, place };
}
