import { data, redirect } from "react-router";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import type { DeclineWish } from "#app/domain/workspace/declining/decline-measure.server.ts";
import type { StepAnswer } from "#app/domain/workspace/step-measure.server.ts";
import { type FieldErrors, readForm } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import { declineShape } from "./find-declining.server.ts";

/** Declines a measure or takes that back; what was typed stays where it was refused. */
export async function answered(
  access: OrganisationAccess,
  { request, id, back }: { request: Request; id: string; back: string },
  act: (access: OrganisationAccess, id: string, wish: DeclineWish) => Promise<StepAnswer>,
) {
  const form = await readForm(request, declineShape, ["version"]);
  const { typed } = form;
  if (!form.ok) return data({ conflict: false, errors: form.errors, typed }, { status: 400 });
  const answer = await act(access, id, form.data);
  if (answer === "stepped") return redirect(back, 303);
  if (answer === "not-allowed" || answer === "unknown") throw notAllowed();
  const errors: FieldErrors = answer === "reason-missing" ? { reason: "reason" } : {};
  const conflict = answer !== "reason-missing";
  return data({ conflict, errors, typed }, { status: conflict ? 409 : 400 });
}
