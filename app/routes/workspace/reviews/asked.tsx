import { useTranslation } from "react-i18next";
import type { ReviewView } from "./find-reviews.server.ts";

/** Who asked what, and since when it waits. */
export function Asked({ review }: { review: ReviewView & { waited: number } }) {
  const { t } = useTranslation("reviews");
  const { askedBy, askedAt, waited, question, takenBy, takenAt } = review;
  return (
    <>
      <p>
        {t("open.asked", { by: askedBy, at: askedAt })} {t("open.waited", { count: waited })}
      </p>
      {question === null ? (
        <p className="text-ink-2">{t("open.withoutQuestion")}</p>
      ) : (
        <figure className="border-l-2 border-line pl-4">
          <figcaption className="text-sm text-ink-2">{t("open.questionBy")}</figcaption>
          <blockquote className="whitespace-pre-line wrap-anywhere">{question}</blockquote>
        </figure>
      )}
      <p>{takenBy ? t("open.taken", { by: takenBy, at: takenAt ?? "" }) : t("open.untaken")}</p>
    </>
  );
}
