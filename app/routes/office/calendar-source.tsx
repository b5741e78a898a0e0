import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { ListRow, RowButton } from "#app/ui/row-list.tsx";
import { useLocale } from "../use-locale.ts";
import type { CalendarsView } from "./calendars-view.server.ts";

type Source = CalendarsView["sources"][number];

/** One of the other calendars: where it comes from, how fresh it is, what went wrong, and the way to let go of it. */
export function CalendarSource({ id, name, ...source }: Source) {
  const { t } = useTranslation("calendar");
  const locale = useLocale();
  return (
    <ListRow title={name} note={<Freshness {...source} />}>
      <form method="post" action={addressOf("office.calendars.removal", locale)}>
        <input type="hidden" name="source" value={id} />
        <RowButton label={`${t("calendars.remove")}: ${name}`}>{t("calendars.remove")}</RowButton>
      </form>
    </ListRow>
  );
}

function Freshness({
  host,
  added,
  fetched,
  failed,
  problem,
  until,
  times,
  unreadable,
}: Omit<Source, "id" | "name">) {
  const { t } = useTranslation("calendar");
  const first = !fetched && !failed && t("calendars.first");
  const parts = [
    host ? t("calendars.from", { host }) : t("calendars.file", { at: added }),
    fetched && t("calendars.times", { count: times ?? 0 }),
    host ? fetched && t("calendars.fetched", { at: fetched }) : t("calendars.until", { until }),
    first,
  ];
  return (
    <>
      <span className="block">{parts.filter(Boolean).join(" · ")}</span>
      {unreadable > 0 && (
        <span className="block">{t("calendars.unreadable", { count: unreadable })}</span>
      )}
      {failed && (
        <span className="block font-bold text-stop">
          {t("calendars.failed", { at: failed })} {t(`calendars.problem.${problem as "gone"}`)}
          {fetched && ` ${t("calendars.kept")}`}
        </span>
      )}
    </>
  );
}
