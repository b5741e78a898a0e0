import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Progress } from "#app/ui/progress.tsx";
import { useLocale } from "../../use-locale.ts";
import type { LedgerPage } from "./find-ledger.server.ts";

/** A ledger under its use case, with how much of it is assessed. */
export function LedgerHeading({ page }: { page: LedgerPage }) {
  const { t } = useTranslation("ledger");
  const locale = useLocale();
  const { organisationId, useCaseId, ledger, title, coverage } = page;
  const href = addressOf("workspace.useCase", locale, { organisationId, useCaseId });
  const name = t(`title.${ledger}`);
  return (
    <div className="flex flex-col gap-1">
      <Breadcrumbs crumbs={[{ href, label: title }, { label: name }]} />
      <PageHeading size="md" title={name} lead={t(`lead.${ledger}`)} />
      {coverage.total > 0 && (
        <div className="mt-3 flex flex-wrap items-center gap-x-4">
          <Progress
            done={coverage.assessed}
            total={coverage.total}
            label={t(`coverage.${ledger}`, { assessed: coverage.assessed, count: coverage.total })}
          />
        </div>
      )}
    </div>
  );
}
