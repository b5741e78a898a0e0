import { useTranslation } from "react-i18next";
import { leadBoard } from "#app/domain/leads/list.server.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/leads-board";
import { LeadCard } from "./lead-card.tsx";
import { leadRow } from "./lead-row.ts";
import { LeadViews } from "./leads-views.tsx";

export async function loader({ context }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const columns = await leadBoard(context.get(houseAccessContext));
  return columns.map(({ stage, leads, more }) => ({
    stage,
    more,
    cards: leads.map((lead) => leadRow(lead, locale, todayInBerlin())),
  }));
}

export default function LeadsBoard({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  return (
    <>
      <title>{t("board.pageTitle")}</title>
      <PageHeading
        size="md"
        title={t("board.title")}
        lead={t("board.lead")}
        actions={<LeadViews here="board" />}
      />
      <div className="grid gap-6 sm:grid-cols-2 xl:grid-cols-3">
        {loaderData.map(({ stage, cards, more }) => (
          <section
            key={stage}
            aria-labelledby={`stage-${stage}`}
            className="flex flex-col gap-3 rounded-panel bg-sky p-4"
          >
            <h2 id={`stage-${stage}`} className="text-lg font-bold">
              {t(`stage.${stage}`)}
            </h2>
            {cards.length === 0 && <p className="text-sm text-ink-2">{t("board.empty")}</p>}
            <ul className="flex flex-col gap-3">
              {cards.map((card) => (
                <li key={card.id}>
                  <LeadCard card={card} />
                </li>
              ))}
            </ul>
            {more && (
              <a href={`${addressOf("office.leads", locale)}?stufe=${stage}`} className="text-sm">
                {t("board.more", { stage: t(`stage.${stage}`) })}
              </a>
            )}
          </section>
        ))}
      </div>
    </>
  );
}
