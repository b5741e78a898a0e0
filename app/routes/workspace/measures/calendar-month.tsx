import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { Status } from "#app/ui/status.tsx";
import { useLocale } from "../../use-locale.ts";
import { lampOfStatus } from "../measure-table.tsx";
import type { ListedLine } from "./words.server.ts";

interface Day {
  day: string;
  /** 1 Monday to 7 Sunday */
  weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  label: string;
  today: boolean;
  lines: ListedLine[];
}

// Written out, so that the style sheet knows them.
const startAt = {
  1: "lg:col-start-1",
  2: "lg:col-start-2",
  3: "lg:col-start-3",
  4: "lg:col-start-4",
  5: "lg:col-start-5",
  6: "lg:col-start-6",
  7: "lg:col-start-7",
};

/** A month as seven columns; on a phone the days on which something is due, one below the other. */
export function CalendarMonth({ organisationId, days }: { organisationId: string; days: Day[] }) {
  const { t } = useTranslation("measures");
  const busy = days.some(({ lines }) => lines.length > 0);
  return (
    <>
      {!busy && <p className="text-ink-2">{t("monthEmpty")}</p>}
      <ol className="grid gap-1.5 lg:grid-cols-7">
        {days.map(({ day, weekday, label, today, lines }) => (
          <li
            key={day}
            className={`min-w-0 rounded-card border p-2 lg:min-h-24 ${
              day.endsWith("-01") ? startAt[weekday] : ""
            } ${lines.length === 0 ? "max-lg:hidden" : "bg-card"} ${
              today ? "border-accent" : "border-line"
            }`}
          >
            <p className="mb-1.5 text-sm text-ink-2">
              {t(`weekday.day${weekday}`)} {label}
              {today && <strong className="text-ink"> · {t("today")}</strong>}
            </p>
            {lines.length > 0 && <DueList organisationId={organisationId} lines={lines} />}
          </li>
        ))}
      </ol>
    </>
  );
}

function DueList({ organisationId, lines }: { organisationId: string; lines: ListedLine[] }) {
  const { t } = useTranslation("workspace");
  const locale = useLocale();
  return (
    <ul className="flex flex-col">
      {lines.map(({ id, title, status }) => (
        <li key={id} className="py-1 text-sm leading-snug">
          <Link
            to={addressOf("workspace.measure", locale, { organisationId, measureId: id })}
            className="wrap-break-word hyphens-auto text-ink"
          >
            {title}
          </Link>
          {status !== "open" && (
            <span className="block">
              <Status state={lampOfStatus[status]}>{t(`status.${status}`)}</Status>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
