import { useTranslation } from "react-i18next";
import { formatDay, formatTime } from "#app/i18n/format.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useLocale } from "../use-locale.ts";
import { type LeadFault, storedPlan } from "./lead-forms.ts";
import type { LeadView } from "./lead-view.server.ts";

type Props = { view: LeadView; fault: LeadFault };

/** Somebody was faster: says who and what, while the form below keeps what was typed. */
export function LeadConflict({ view: { lead, owners }, fault: { form, typed } }: Props) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const now = storedPlan(lead);
  const name = (id: string) => owners.find((one) => one.id === id)?.name ?? t("filter.nobody");
  const day = (date: string) => (date === "" ? t("lead.none") : formatDay(date, locale));
  const plan = form === "plan";
  const news = [
    t("conflict.stage", { now: t(`stage.${lead.stage}`) }),
    (!plan || now.ownerId !== typed.seenOwner) && t("conflict.owner", { now: name(now.ownerId) }),
    (!plan || now.nextStep !== typed.seenStep) &&
      t("conflict.step", { now: now.nextStep || t("lead.none") }),
    (!plan || now.nextStepOn !== typed.seenDate) &&
      t("conflict.date", { now: day(now.nextStepOn) }),
  ].filter((one): one is string => typeof one === "string");
  const by = lead.lastChange?.by ?? "";
  const at = lead.lastChange ? formatTime(lead.lastChange.at, locale) : "";
  return (
    <Notice tone="caution" live title={t("conflict.title", { by, at })}>
      <ul className="list-disc pl-5">
        {news.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>{t("conflict.kept")}</p>
    </Notice>
  );
}
