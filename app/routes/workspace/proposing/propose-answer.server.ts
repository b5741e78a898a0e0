import { data } from "react-router";
import type { ProposeAnswer } from "#app/domain/workspace/proposing/propose.server.ts";
import type { FieldErrors, Typed } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";

export const refused = (errors: FieldErrors, typed: Typed, status = 400) =>
  data({ conflict: status === 409 && !errors.form, errors, typed }, { status });

/** Why nothing was proposed, with everything that was typed; `field` is where the wish itself stands. */
export function refusal(
  answer: Exclude<ProposeAnswer, { proposed: string }>,
  typed: Typed,
  impossible: FieldErrors,
) {
  if (answer === "not-allowed" || answer === "unknown") throw notAllowed();
  if (answer === "conflict") return refused({}, typed, 409);
  if (answer === "impossible") return refused(impossible, typed);
  return refused({ form: answer }, typed, 409);
}
