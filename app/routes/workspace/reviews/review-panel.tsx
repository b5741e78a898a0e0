import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ReviewPreview } from "#app/domain/workspace/review-requests/newest-review.server.ts";

type Props = {
  /** Undefined for a guest, who finds none. */
  preview: ReviewPreview | undefined;
  address: string;
  mayAsk: boolean;
};

/** On the page of a record: whether the consultancy looks at it, and the way there. */
export function ReviewPanel({ preview, address, mayAsk }: Props) {
  const { t } = useTranslation("reviews");
  if (!preview || (preview.stands === "none" && !mayAsk)) return null;
  const { stands, ...words } = preview;
  const asks = mayAsk && stands !== "waiting" && stands !== "taken";
  return (
    <section className="max-w-measure">
      <h2 className="mb-2 text-lg">{t("panel.title")}</h2>
      <p className="wrap-anywhere text-ink-2">{t(`panel.${stands}`, words)}</p>
      <p>
        <Link to={address} className="inline-block py-1">
          {t(asks ? "panel.ask" : "panel.see")}
        </Link>
      </p>
    </section>
  );
}
