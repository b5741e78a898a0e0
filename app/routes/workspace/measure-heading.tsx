import { useTranslation } from "react-i18next";
import type { MeasurePage } from "#app/domain/workspace/measure-page.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Status } from "#app/ui/status.tsx";
import { useLocale } from "../use-locale.ts";
import { lampOfStatus } from "./measure-table.tsx";

/** The way to a measure leads through its use case. */
export function MeasureHeading({
  organisationId,
  measure,
}: {
  organisationId: string;
  measure: MeasurePage;
}) {
  const { t } = useTranslation("workspace");
  const locale = useLocale();
  const [useCase] = measure.useCases;
  const through = useCase
    ? [
        {
          href: addressOf("workspace.useCase", locale, { organisationId, useCaseId: useCase.id }),
          label: useCase.title,
        },
      ]
    : [];
  const state = t(`status.${measure.lamp}`);
  return (
    <div className="flex flex-col gap-1">
      <Breadcrumbs
        crumbs={[
          { href: addressOf("workspace", locale, { organisationId }), label: t("useCases.title") },
          ...through,
          { label: measure.title },
        ]}
      />
      <PageHeading
        size="md"
        title={measure.title}
        state={
          <>
            <Status state={lampOfStatus[measure.lamp]}>{state}</Status>
            {measure.fromCheck && (
              <span className="text-base text-ink-2"> – {t("measures.fromCheck")}</span>
            )}
          </>
        }
      />
    </div>
  );
}
