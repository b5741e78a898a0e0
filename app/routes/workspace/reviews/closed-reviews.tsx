import { useTranslation } from "react-i18next";
import { Timeline } from "#app/ui/timeline.tsx";
import type { ReviewsPage, ReviewView } from "./find-reviews.server.ts";

/** What was asked before, and how it ended. */
export function ClosedReviews({ page: { closed, subject } }: { page: ReviewsPage }) {
  const { t } = useTranslation("reviews");
  if (closed.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2 text-lg">{t("closed.title")}</h2>
      <Timeline
        items={closed.map((one) => ({
          id: one.id,
          at: one.closedAt ?? "",
          text: <Ended review={one} kind={subject.kind} />,
          note: (
            <span className="block max-w-measure whitespace-pre-line wrap-anywhere">
              {[t("closed.asked", { by: one.askedBy, at: one.askedAt }), one.question]
                .filter(Boolean)
                .join("\n")}
            </span>
          ),
        }))}
      />
    </section>
  );
}

function Ended({
  review,
  kind,
}: {
  review: ReviewView;
  kind: "measure" | "evidence" | "use-case";
}) {
  const { t } = useTranslation("reviews");
  const { outcome, closedBy, note } = review;
  const by = { by: closedBy ?? "" };
  return (
    <>
      <p className="font-bold">
        {outcome === "happened"
          ? t(`closed.happened.${kind}`, by)
          : t(`closed.${outcome ?? "done"}`, by)}
      </p>
      {note !== null && <p className="max-w-measure whitespace-pre-line wrap-anywhere">{note}</p>}
    </>
  );
}
