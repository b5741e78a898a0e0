import { data, redirect } from "react-router";
import { answerReview } from "#app/domain/workspace/review-requests/answer-review.server.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { type FieldErrors, optionalText, readForm, type Typed } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/answer";
import { ActPage } from "./act-page.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { Asked } from "./asked.tsx";
import { findReview } from "./find-reviews.server.ts";
import { reviewsAddress } from "./reviews-address.ts";

const shape = { note: optionalText(2_000) };

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const page = await findReview(access, params.reviewId, context.get(localeContext));
  if (!page.mayAnswer) throw notAllowed();
  return page;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const page = await findReview(access, params.reviewId, locale);
  const form = await readForm(request, shape);
  if (!form.ok) return refused(400, form.typed, form.errors);
  const answer = await answerReview(access, params.reviewId, form.data.note);
  if (answer === "answered") return redirect(reviewsAddress(page, locale), 303);
  if (answer === "closed") return refused(409, form.typed);
  throw notAllowed();
}

const refused = (status: number, typed: Typed, errors: FieldErrors = {}) =>
  data({ typed, errors }, { status });

/** What a consultant says to what was asked. */
export default function AnswerPage({ loaderData: page, actionData }: Route.ComponentProps) {
  const { errors = {}, typed } = actionData ?? {};
  return (
    <ActPage page={page} act="answer" failed={actionData !== undefined} typed={typed?.note}>
      {page.open && <Asked review={page.open} />}
      <AnswerForm errors={errors} typed={typed} />
    </ActPage>
  );
}
