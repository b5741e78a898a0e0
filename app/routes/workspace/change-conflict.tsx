import { useTranslation } from "react-i18next";
import type { MeasurePage } from "#app/domain/workspace/measure-page.ts";
import { formatDay } from "#app/i18n/format.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { Typed } from "../form.ts";
import { useLocale } from "../use-locale.ts";
import { stored } from "./change-form.ts";

/** Somebody was faster: says who and what, while the form below keeps what was typed. */
export function ChangeConflict({ measure, typed }: { measure: MeasurePage; typed: Typed }) {
  const { t } = useTranslation("workspace");
  const locale = useLocale();
  const now = stored(measure);
  const name = (id: string) =>
    measure.members.find((one) => one.id === id)?.name ?? t("measures.nobody");
  const day = (date: string) => (date === "" ? t("change.noDate") : formatDay(date, locale));
  const news = [
    now.ownerId !== typed.seenOwner &&
      t(typed.ownerId === typed.seenOwner ? "conflict.owner" : "conflict.ownerYours", {
        now: name(now.ownerId),
        yours: name(typed.ownerId ?? ""),
      }),
    now.dueOn !== typed.seenDue &&
      t(typed.dueOn === typed.seenDue ? "conflict.due" : "conflict.dueYours", {
        now: day(now.dueOn),
        yours: day(typed.dueOn ?? ""),
      }),
    now.ownerId === typed.seenOwner &&
      now.dueOn === typed.seenDue &&
      t("conflict.status", { now: t(`status.${measure.status}`) }),
  ];
  return (
    <Notice
      tone="caution"
      live
      title={t("conflict.title", measure.lastChange ?? { by: "", at: "" })}
    >
      <ul className="list-disc pl-5">
        {news.filter(Boolean).map((one) => (
          <li key={String(one)}>{one}</li>
        ))}
      </ul>
      <p>{t("conflict.kept")}</p>
    </Notice>
  );
}
