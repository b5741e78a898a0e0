import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { useLocale } from "../use-locale.ts";

const views = { table: "office.leads", board: "office.leads.board" } as const;

/** The same leads as a table or as a board. */
export function LeadViews({ here }: { here: keyof typeof views }) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  return (
    <nav aria-label={t("leads.views")} className="flex gap-2">
      {(["table", "board"] as const).map((view) => (
        <Link
          key={view}
          to={addressOf(views[view], locale)}
          aria-current={view === here ? "page" : undefined}
          className="inline-flex min-h-11 items-center rounded-button border border-field-border px-4 text-sm no-underline hover:underline aria-[current=page]:border-accent aria-[current=page]:font-bold"
        >
          {t(`leads.view.${view}`)}
        </Link>
      ))}
    </nav>
  );
}
