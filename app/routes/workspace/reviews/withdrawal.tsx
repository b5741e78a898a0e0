import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { withdrawReview } from "#app/domain/workspace/review-requests/withdraw-review.server.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Button } from "#app/ui/button.tsx";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/withdrawal";
import { ActPage } from "./act-page.tsx";
import { Asked } from "./asked.tsx";
import { findReview } from "./find-reviews.server.ts";
import { reviewsAddress } from "./reviews-address.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const page = await findReview(access, params.reviewId, context.get(localeContext));
  if (!page.mayAsk) throw notAllowed();
  return page;
}

export async function action({ context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const page = await findReview(access, params.reviewId, locale);
  const answer = await withdrawReview(access, params.reviewId);
  if (answer === "withdrawn") return redirect(reviewsAddress(page, locale), 303);
  if (answer === "closed") return data({ closed: true }, { status: 409 });
  throw notAllowed();
}

/** Takes back what was asked. */
export default function WithdrawalPage({ loaderData: page }: Route.ComponentProps) {
  const { t } = useTranslation("reviews");
  return (
    <ActPage page={page} act="withdrawal">
      {page.open && <Asked review={page.open} />}
      <form method="post">
        <Button>{t("withdrawal.submit")}</Button>
      </form>
    </ActPage>
  );
}
