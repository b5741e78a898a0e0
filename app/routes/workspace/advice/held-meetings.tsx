import { useTranslation } from "react-i18next";
import { formatDay } from "#app/i18n/format.ts";
import { PlainList } from "#app/ui/plain-list.tsx";
import { useLocale } from "../../use-locale.ts";

export function HeldMeetings({ held }: { held: readonly string[] }) {
  const { t } = useTranslation("offer");
  const locale = useLocale();
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl font-bold">{t("use.held")}</h2>
      {held.length === 0 ? (
        <p className="text-ink-2">{t("use.noneHeld")}</p>
      ) : (
        <PlainList items={held.map((day) => formatDay(day, locale))} />
      )}
    </section>
  );
}
