import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ThreadPreview } from "#app/domain/workspace/comments/newest-comment.server.ts";

type Props = {
  /** Undefined for a guest, who finds no thread. */
  preview: ThreadPreview | undefined;
  address: string;
};

/** On the page of a record: how much was said about it, the last of it, and the way to the thread. */
export function ThreadPanel({ preview, address }: Props) {
  const { t } = useTranslation("comments");
  if (!preview) return null;
  const { count, newest } = preview;
  return (
    <section className="max-w-measure">
      <h2 className="mb-2 text-lg">{count > 0 ? t("count", { count }) : t("title")}</h2>
      {newest && (
        <div className="mb-3 border-l-2 border-line pl-4">
          <p className="text-sm text-ink-2">{t("newest", newest)}</p>
          <p className="line-clamp-3 whitespace-pre-line wrap-anywhere">{newest.text}</p>
        </div>
      )}
      <p>
        <Link to={address} className="inline-block py-1">
          {t("see")}
        </Link>
      </p>
    </section>
  );
}
