import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { stages } from "#app/domain/leads/stages.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { useLocale } from "../use-locale.ts";
import type { LeadRowView } from "./lead-row.ts";
import { LeadLight, NextStep } from "./leads-table.tsx";

/** A lead on the board, with the way to another stage. Lost needs a reason, so that step is taken on the lead's page. */
export function LeadCard({ card }: { card: LeadRowView }) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const others = stages.filter((stage) => stage !== card.stage && stage !== "lost");
  return (
    <article className="flex flex-col gap-2 rounded-card border border-line bg-card p-4">
      <Link
        to={addressOf("office.lead", locale, { leadId: card.id })}
        className="font-bold wrap-anywhere text-ink"
      >
        {card.who}
      </Link>
      {card.check?.useCase && <p className="text-sm text-ink-2">{card.check.useCase}</p>}
      <p className="text-sm">
        <LeadLight row={card} />
      </p>
      {(card.nextStep ?? card.nextStepOn) && (
        <div className="text-sm">
          <NextStep row={card} />
        </div>
      )}
      <p className="text-sm text-ink-3">{[card.owner, card.at].filter(Boolean).join(" · ")}</p>
      <form
        method="post"
        action={addressOf("office.lead.stage", locale, { leadId: card.id })}
        className="flex flex-wrap gap-2"
      >
        <input type="hidden" name="version" value={card.version} />
        <input type="hidden" name="from" value="board" />
        <select
          name="stage"
          aria-label={t("board.moveTo", { who: card.who })}
          className="min-h-11 min-w-0 grow rounded-button border border-field-border bg-card px-2 text-sm"
        >
          {others.map((stage) => (
            <option key={stage} value={stage}>
              {t(`stage.${stage}`)}
            </option>
          ))}
        </select>
        <Button size="sm" look="secondary" aria-label={t("board.move", { who: card.who })}>
          {t("board.moveShort")}
        </Button>
      </form>
    </article>
  );
}
