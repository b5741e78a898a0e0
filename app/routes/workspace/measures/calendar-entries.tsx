import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { Status } from "#app/ui/status.tsx";
import { useLocale } from "../../use-locale.ts";
import { lampOfStatus } from "../measure-table.tsx";
import type { MonthDay } from "./month-words.server.ts";

/** What falls on a day; everything but a due date says what it is. */
export function CalendarEntries({
  organisationId,
  day,
}: {
  organisationId: string;
  day: MonthDay;
}) {
  const { t } = useTranslation("measures");
  const { t: check } = useTranslation("check");
  const { t: workspace } = useTranslation("workspace");
  const locale = useLocale();
  const measure = (measureId: string) =>
    addressOf("workspace.measure", locale, { organisationId, measureId });
  const risks = (useCaseId: string) =>
    addressOf("workspace.risks", locale, { organisationId, useCaseId });
  return (
    <ul className="flex flex-col">
      {day.lines.map(({ id, title, status }) => (
        <Entry key={id} to={measure(id)} title={title} what={t("falls.due")}>
          {status !== "open" && (
            <Status state={lampOfStatus[status]}>{workspace(`status.${status}`)}</Status>
          )}
        </Entry>
      ))}
      {day.reviews.map(({ id, title }) => (
        <Entry key={id} to={measure(id)} title={title} what={t("falls.review")} />
      ))}
      {day.evidence.map(({ id, title }) => (
        <Entry
          key={id}
          to={addressOf("workspace.evidence", locale, { organisationId, evidenceId: id })}
          title={title}
          what={t("falls.evidence")}
        />
      ))}
      {day.acceptances.map(({ useCaseId, dimension, title }) => (
        <Entry
          key={useCaseId + dimension}
          to={risks(useCaseId)}
          title={`${check(`risk.${dimension}`)}: ${title}`}
          what={t("falls.acceptance")}
        />
      ))}
    </ul>
  );
}

type Props = { to: string; title: string; what: string; children?: ReactNode };

function Entry({ to, title, what, children }: Props) {
  return (
    <li className="py-1 text-sm leading-snug">
      <span className="block text-ink-2">{what}</span>
      <Link to={to} className="wrap-break-word hyphens-auto text-ink">
        {title}
      </Link>
      {children && <span className="block">{children}</span>}
    </li>
  );
}
