import { useTranslation } from "react-i18next";
import { type Month, monthsLater } from "#app/domain/workspace/time-log/month.ts";
import { useLocale } from "../../use-locale.ts";

/** The month that is shown, with the ways to those beside it. */
export function MonthLinks({ month }: { month: Month }) {
  const { t } = useTranslation("timeLog");
  const inWords = useMonthInWords();
  const beside = (count: number) => {
    const other = monthsLater(month, count);
    return <a href={`?monat=${other}`}>{inWords(other)}</a>;
  };
  return (
    <nav aria-label={t("months")} className="flex flex-wrap gap-x-6 gap-y-2 print:hidden">
      {month > "2020-01" && beside(-1)}
      <span aria-current="true" className="font-bold">
        {inWords(month)}
      </span>
      {month < "2099-12" && beside(1)}
    </nav>
  );
}

export function useMonthInWords() {
  const format = new Intl.DateTimeFormat(useLocale(), {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return (month: Month) => format.format(new Date(`${month}-01T00:00:00Z`));
}

/** Minutes as people say them. */
export function useDuration() {
  const { t } = useTranslation("timeLog");
  return (minutes: number) =>
    t("duration", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
