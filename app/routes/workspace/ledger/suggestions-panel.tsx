import { useTranslation } from "react-i18next";
import { suggestedFor } from "#app/domain/workspace/ledger/suggestions.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { useLocale } from "../../use-locale.ts";
import type { LedgerPage } from "./find-ledger.server.ts";

/** Ways to begin without typing: what a system usually has, or a table from a spreadsheet. */
export function Suggestions({ page }: { page: LedgerPage }) {
  const { t } = useTranslation("ledger");
  const locale = useLocale();
  const { organisationId, useCaseId, useCase, ledger } = page;
  const params = { organisationId, useCaseId };
  const offered = suggestedFor(useCase, ledger, locale);
  if (offered.length === 0 && ledger === "results") return null;
  return (
    <section className="max-w-measure">
      <h2 className="text-lg">{t("suggest.title")}</h2>
      <p className="mt-1 text-ink-2">{t(`suggest.${ledger}`)}</p>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        {offered.map(({ system, name }) => (
          <form
            key={system}
            method="post"
            action={addressOf(`workspace.${ledger}.suggestions`, locale, params)}
          >
            <input type="hidden" name="system" value={system} />
            <Button size="sm" look="secondary">
              {t("suggest.from", { name })}
            </Button>
          </form>
        ))}
        {ledger === "fields" && (
          <LinkButton
            size="sm"
            look="secondary"
            href={addressOf("workspace.fields.import", locale, params)}
            soft
          >
            {t("import.title")}
          </LinkButton>
        )}
      </div>
    </section>
  );
}
