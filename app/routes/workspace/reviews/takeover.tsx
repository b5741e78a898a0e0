import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { takeReview } from "#app/domain/workspace/review-requests/take-review.server.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { readForm } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/takeover";
import { ActPage } from "./act-page.tsx";
import { Asked } from "./asked.tsx";
import { findReview } from "./find-reviews.server.ts";
import { reviewsAddress } from "./reviews-address.ts";
import { TakeForm } from "./take-form.tsx";

const shape = { seen: z.literal("").or(z.uuid()) };

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
  const form = await readForm(request, shape, ["seen"]);
  if (!form.ok) return data({ broken: true }, { status: 400 });
  const answer = await takeReview(access, params.reviewId, { takenBy: form.data.seen || null });
  if (answer === "taken") return redirect(reviewsAddress(page, locale), 303);
  if (answer === "closed" || answer === "conflict") return data({ broken: false }, { status: 409 });
  throw notAllowed();
}

/** A consultant says that they look at it. */
export default function TakeoverPage({ loaderData: page, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("reviews");
  const { open, organisationId } = page;
  return (
    <ActPage page={page} act="take" failed={actionData !== undefined}>
      {actionData?.broken && (
        <ErrorSummary issues={[{ field: "form", message: t("error.broken") }]} />
      )}
      {actionData && !actionData.broken && open && (
        <Notice tone="caution" live title={t("conflict.title")}>
          <p>{open.takenBy ? t("take.conflict", { by: open.takenBy }) : t("take.released")}</p>
        </Notice>
      )}
      {open && <Asked review={open} />}
      {open && <TakeForm organisationId={organisationId} review={open} />}
    </ActPage>
  );
}
