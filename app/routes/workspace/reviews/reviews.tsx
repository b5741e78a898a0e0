import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { askReview } from "#app/domain/workspace/review-requests/ask-review.server.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { type FieldErrors, optionalText, readForm, type Typed } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/reviews";
import { AskForm } from "./ask-form.tsx";
import { ChangedNotice } from "./changed-notice.tsx";
import { ClosedReviews } from "./closed-reviews.tsx";
import { findReviews, recordIn } from "./find-reviews.server.ts";
import { OpenReview } from "./open-review.tsx";
import { ReviewHeading } from "./review-heading.tsx";

const shape = { question: optionalText(2_000) };

export function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  return findReviews(access, recordIn(params), context.get(localeContext));
}

export async function action({ request, context, params, url }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const { subject } = await findReviews(access, recordIn(params), context.get(localeContext));
  const form = await readForm(request, shape);
  if (!form.ok) return refused(400, form.typed, form.errors);
  const answer = await askReview(access, subject, form.data.question);
  if (answer === "asked") return redirect(url.pathname, 303);
  if (answer === "later") return refused(429, form.typed, { form: "later" });
  if (answer === "open" || answer === "withdrawn") return refused(409, form.typed, {}, answer);
  throw notAllowed();
}

const refused = (
  status: number,
  typed: Typed,
  errors: FieldErrors,
  changed?: "open" | "withdrawn",
) => data({ typed, errors, changed }, { status });

/** What the client asks its consultants about a record, and what they answer. */
export default function ReviewsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("reviews");
  const { title, open, closed, askable, mayAsk } = loaderData;
  const { changed, typed } = actionData ?? {};
  return (
    <>
      <title>{actionData ? t("errorTitle") : t("pageTitle", { title })}</title>
      <ReviewHeading page={loaderData} />
      {changed && <ChangedNotice page={loaderData} what={changed} typed={typed?.question} />}
      <OpenReview page={loaderData} />
      {!open && mayAsk && askable && <AskForm errors={actionData?.errors ?? {}} typed={typed} />}
      {!open && mayAsk && !askable && !changed && <p>{t("askable")}</p>}
      {!open && !mayAsk && closed.length === 0 && (
        <EmptyState title={t("panel.title")}>{t("panel.none")}</EmptyState>
      )}
      <ClosedReviews page={loaderData} />
    </>
  );
}
