import { useTranslation } from "react-i18next";
import type { Stayed } from "#app/domain/workspace/measure-list/change-several.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { FieldErrors, Typed } from "../../form.ts";

export interface Result {
  errors: FieldErrors;
  typed: Typed;
  ticked: string[];
  changed: number;
  stayed: { title: string; why: Exclude<Stayed, "unknown"> }[];
}

/** What became of the ticked measures, and why some stayed as they were. */
export function BulkResult({ result }: { result: Result | undefined }) {
  const { t } = useTranslation("measures");
  if (!result || Object.keys(result.errors).length > 0) return null;
  const { changed, stayed } = result;
  if (stayed.length === 0)
    return <Notice live tone="success" title={t("bulk.changed", { count: changed })} />;
  return (
    <Notice live tone="caution" title={t("bulk.stayedTitle", { changed, count: stayed.length })}>
      <ul className="list-disc pl-5">
        {stayed.map(({ title, why }) => (
          <li key={title}>
            {title}: {t(`bulk.stayed.${why}`)}
          </li>
        ))}
      </ul>
      <p>{t("bulk.kept")}</p>
    </Notice>
  );
}
