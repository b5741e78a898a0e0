import { useTranslation } from "react-i18next";
import { CalendarEntries } from "./calendar-entries.tsx";
import type { MonthDay } from "./month-words.server.ts";

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

/** A month as seven columns; on a phone the days on which something falls, one below the other. */
export function CalendarMonth({
  organisationId,
  days,
}: {
  organisationId: string;
  days: MonthDay[];
}) {
  const { t } = useTranslation("measures");
  const busy = days.some(({ empty }) => !empty);
  return (
    <>
      {!busy && <p className="text-ink-2">{t("monthEmpty")}</p>}
      <ol className="grid gap-1.5 lg:grid-cols-7">
        {days.map((one) => (
          <li
            key={one.day}
            className={`min-w-0 rounded-card border p-2 lg:min-h-24 ${
              one.day.endsWith("-01") ? startAt[one.weekday] : ""
            } ${one.empty ? "max-lg:hidden" : "bg-card"} ${
              one.today ? "border-accent" : "border-line"
            }`}
          >
            <p className="mb-1.5 text-sm text-ink-2">
              {t(`weekday.day${one.weekday}`)} {one.label}
              {one.today && <strong className="text-ink"> · {t("today")}</strong>}
            </p>
            {!one.empty && <CalendarEntries organisationId={organisationId} day={one} />}
          </li>
        ))}
      </ol>
    </>
  );
}
