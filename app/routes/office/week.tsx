import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/week";
import { CalendarLinks } from "./calendar-links.tsx";
import { weekView } from "./week-view.server.ts";

export function loader({ context, url }: Route.LoaderArgs) {
  const from = url.searchParams.get("ab");
  return weekView(context.get(houseAccessContext), context.get(localeContext), from);
}

/** A week as seven days, today marked; each day leads to its sheet. */
export default function Week({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("calendar");
  const locale = useLocale();
  const { title, days, before, after } = loaderData;
  const list = addressOf("office.appointments", locale);
  return (
    <>
      <title>{title}</title>
      <PageHeading size="md" title={title} lead={t("week.lead")} />
      <CalendarLinks />
      <ol className="grid gap-4 md:grid-cols-2 xl:grid-cols-7 xl:gap-2">
        {days.map(({ date, name, isToday, entries }) => (
          <li
            key={date}
            aria-current={isToday ? "date" : undefined}
            className="min-w-0 rounded-card border-2 border-line bg-card p-3 aria-[current=date]:border-accent"
          >
            <h2 className="text-base leading-snug font-bold">
              <Link to={`${list}?tag=${date}`}>{name}</Link>
            </h2>
            {entries.length === 0 && <p className="mt-2 text-sm text-ink-3">–</p>}
            <ul className="mt-2 flex flex-col gap-2 text-sm">
              {entries.map(({ id, time, words, who, kind }) => (
                <li key={id} className={kind === "block" ? "text-ink-3" : undefined}>
                  <span className="block font-bold tabular-nums">{time}</span>
                  <span className="block wrap-anywhere">
                    {kind === "block" ? words || t("week.blocked") : words}
                  </span>
                  <span className="block text-ink-3">{who}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <ButtonRow>
        <LinkButton soft look="secondary" size="sm" href={`?ab=${before}`}>
          {t("week.before")}
        </LinkButton>
        <LinkButton soft look="secondary" size="sm" href={`?ab=${after}`}>
          {t("week.after")}
        </LinkButton>
      </ButtonRow>
    </>
  );
}
