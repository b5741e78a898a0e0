import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { Status } from "#app/ui/status.tsx";
import { useLocale } from "../../use-locale.ts";
import { lampOfStatus } from "../measure-table.tsx";
import type { ListedLine } from "./words.server.ts";

type Props = { organisationId: string; line: ListedLine; column: string };

/** A measure in few words on the board; what its column says already is not said again. */
export function MeasureCard({ organisationId, line, column }: Props) {
  const { t } = useTranslation("workspace");
  const { t: list } = useTranslation("measures");
  const locale = useLocale();
  return (
    <article className="flex flex-col gap-1.5 rounded-card border border-line bg-card p-3.5">
      <Link
        to={addressOf("workspace.measure", locale, { organisationId, measureId: line.id })}
        className="text-sm font-bold wrap-break-word hyphens-auto text-ink no-underline hover:text-accent hover:underline"
      >
        {line.title}
      </Link>
      {line.status !== column && (
        <p className="text-sm">
          <Status state={lampOfStatus[line.status]}>{t(`status.${line.status}`)}</Status>
        </p>
      )}
      <p className="flex flex-wrap gap-x-3 text-sm text-ink-2">
        <span>{line.owner ?? t("measures.nobody")}</span>
        {line.due && <span>{list("until", { day: line.due })}</span>}
      </p>
    </article>
  );
}
