import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { ListRow, RowList } from "#app/ui/row-list.tsx";
import { Status } from "#app/ui/status.tsx";
import { useLocale } from "../../use-locale.ts";
import type { DpiaView } from "./find-dpia.server.ts";

type Props = {
  page: DpiaView & { organisationId: string; mayRelease: boolean };
};

/** The assessments that were handed in, and which of them the client has released. */
export function DpiaList({ page }: Props) {
  const { t } = useTranslation("screening");
  const locale = useLocale();
  const { organisationId, possible, mayRelease } = page;
  if (possible.length === 0) return <p className="max-w-measure text-ink-2">{t("dpia.none")}</p>;
  return (
    <div className="max-w-narrow">
      <RowList>
        {possible.map(({ id, version, title, author, at, counts, releasedBy, releasedAt }) => (
          <ListRow
            key={id}
            title={
              <Link
                to={addressOf("workspace.evidence", locale, { organisationId, evidenceId: id })}
              >
                {title}
              </Link>
            }
            note={t("dpia.version", { version, author, at })}
          >
            {releasedBy ? (
              <Status state={counts ? "go" : "caution"}>
                {t(counts ? "dpia.released" : "dpia.over", { by: releasedBy, at: releasedAt })}
              </Status>
            ) : (
              <Status state="unlit">{t(counts ? "dpia.open" : "dpia.unchecked")}</Status>
            )}
            {mayRelease && counts && !releasedBy && (
              <form method="post">
                <input type="hidden" name="evidenceId" value={id} />
                <input type="hidden" name="version" value={version} />
                <Button size="sm">{t("dpia.release")}</Button>
              </form>
            )}
          </ListRow>
        ))}
      </RowList>
    </div>
  );
}
