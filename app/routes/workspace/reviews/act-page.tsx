import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLocale } from "../../use-locale.ts";
import { ChangedNotice } from "./changed-notice.tsx";
import { ClosedReviews } from "./closed-reviews.tsx";
import type { findReview } from "./find-reviews.server.ts";
import { ReviewHeading } from "./review-heading.tsx";
import { reviewsAddress } from "./reviews-address.ts";

type Props = {
  page: Awaited<ReturnType<typeof findReview>>;
  act: "withdrawal" | "take" | "answer";
  failed?: boolean;
  typed?: string | undefined;
  children: ReactNode;
};

/** What is done with a request; when that is closed it says how instead. */
export function ActPage({ page, act, failed = false, typed, children }: Props) {
  const { t } = useTranslation("reviews");
  const locale = useLocale();
  const title = t(`${act}.title`);
  return (
    <>
      <title>{failed ? t("errorTitle") : `${title}: ${page.title}`}</title>
      <ReviewHeading page={page} act={{ title, lead: t(`${act}.lead`) }} />
      {page.waits ? (
        <div className="flex max-w-measure flex-col gap-6">{children}</div>
      ) : (
        <>
          <ChangedNotice page={page} what="closed" typed={typed} />
          <ClosedReviews page={page} />
        </>
      )}
      <p>
        <Link to={reviewsAddress(page, locale)} className="inline-block py-1">
          {t("back")}
        </Link>
      </p>
    </>
  );
}
