import { useTranslation } from "react-i18next";
import type { Comment } from "#app/domain/workspace/comments/comments.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { useLocale } from "../../use-locale.ts";

type Shown = Omit<Comment, "at"> & { at: string };

/** What was said, the newest first. */
export function CommentList({ comments }: { comments: readonly Shown[] }) {
  const { t } = useTranslation("comments");
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  if (comments.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  return (
    <Timeline
      items={comments.map(({ id, at, by, byHouse, text, mentioned, opinionVersion }) => ({
        id,
        at,
        text: (
          <>
            <p className="font-bold">{byHouse ? t("house", { by }) : by}</p>
            {opinionVersion !== null && (
              <p className="text-sm text-ink-2">{t("version", { version: opinionVersion })}</p>
            )}
            <p className="max-w-measure whitespace-pre-line wrap-anywhere">{text}</p>
          </>
        ),
        ...(mentioned.length > 0 ? { note: t("told", { who: list.format(mentioned) }) } : {}),
      }))}
    />
  );
}
