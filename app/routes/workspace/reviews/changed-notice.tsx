import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Notice } from "#app/ui/notice.tsx";
import { useLocale } from "../../use-locale.ts";
import type { ReviewsPage } from "./find-reviews.server.ts";
import { talkAddress } from "./reviews-address.ts";

type Props = {
  page: ReviewsPage;
  what: "open" | "closed" | "withdrawn";
  /** What was typed for nothing, to be taken elsewhere. */
  typed?: string | undefined;
};

/** Somebody was faster; nothing that was typed is lost. */
export function ChangedNotice({ page, what, typed }: Props) {
  const { t } = useTranslation("reviews");
  const locale = useLocale();
  return (
    <Notice tone="caution" live title={t("conflict.title")}>
      <p>
        {t(`conflict.${what}`)} {typed && what === "closed" && t("conflict.lost")}
      </p>
      {typed && (
        <>
          <blockquote className="border-l-2 border-line pl-4 whitespace-pre-line wrap-anywhere">
            {typed}
          </blockquote>
          <p>
            <Link to={talkAddress(page, locale)} className="inline-block py-1">
              {t("comment")}
            </Link>
          </p>
        </>
      )}
    </Notice>
  );
}
