import { useTranslation } from "react-i18next";
import type { MeasureLine } from "#app/domain/workspace/measure-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Kicker } from "#app/ui/kicker.tsx";
import { useLocale } from "../use-locale.ts";

/** For a first visitor: one thing to do, and nothing else competes with it. */
export function FirstThing({
  organisationId,
  measure,
}: {
  organisationId: string;
  measure: MeasureLine;
}) {
  const { t } = useTranslation("workspace");
  const locale = useLocale();
  const href = addressOf("workspace.measure", locale, { organisationId, measureId: measure.id });
  return (
    <section className="flex flex-col gap-5 rounded-panel border border-line bg-card p-6 sm:p-8 lg:flex-row lg:items-center lg:justify-between lg:gap-10">
      <div className="min-w-0">
        <Kicker>{t("first.kicker")}</Kicker>
        <h2 className="mt-1">{measure.title}</h2>
        <p className="mt-2 max-w-measure text-ink-2">
          {t(measure.role ? "first.text" : "first.ownText", {
            due: measure.due,
            role: measure.role,
          })}
        </p>
      </div>
      <div className="shrink-0">
        <LinkButton href={href} soft>
          {t("first.action")}
        </LinkButton>
      </div>
    </section>
  );
}
