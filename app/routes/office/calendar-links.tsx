import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { useLocale } from "../use-locale.ts";

/** The calendar of the office: its words in the navigation, and its pages. */
export const calendarPages = [
  ["list", "office.appointments"],
  ["week", "office.week"],
  ["hours", "office.hours"],
  ["blocks", "office.blocks"],
  ["why", "office.why"],
  ["calendars", "office.calendars"],
  ["feeds", "office.feeds"],
] as const;

/** The rooms of the calendar. */
export function CalendarLinks() {
  const { t } = useTranslation("calendar");
  const locale = useLocale();
  const { pathname } = useLocation();
  return (
    <nav aria-label={t("nav.label")} className="print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {calendarPages.map(([word, page]) => (
          <li key={page}>
            <Link
              to={addressOf(page, locale)}
              aria-current={pathname === addressOf(page, locale) ? "page" : undefined}
              className="inline-block py-1 aria-[current=page]:font-bold aria-[current=page]:text-ink aria-[current=page]:no-underline"
            >
              {t(`nav.${word}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
