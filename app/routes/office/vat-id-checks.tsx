import { useTranslation } from "react-i18next";
import type { VatIdCheck } from "#app/domain/billing/vat-check/checks.server.ts";
import { formatTime } from "#app/i18n/format.ts";
import { ListRow, RowList } from "#app/ui/row-list.tsx";
import { useLocale } from "../use-locale.ts";

/** What the service of the European Union answered about the VAT ids of this lead. */
export function VatIdChecks({ checks }: { checks: VatIdCheck[] }) {
  const { t } = useTranslation("offer");
  const locale = useLocale();
  if (checks.length === 0) return null;
  const at = (time: Date) => formatTime(time, locale);
  return (
    <section className="flex max-w-measure flex-col gap-4">
      <h2 className="text-xl font-bold">{t("vatCheck.title")}</h2>
      <RowList>
        {checks.map(({ id, vatId, state, name, address, requestIdentifier: number, ...one }) => (
          <ListRow
            key={id}
            title={`${vatId} · ${t(`vatCheck.state.${state}`)}`}
            note={[
              t("vatCheck.asked", { at: at(one.askedAt), by: one.askedBy }),
              ...(one.answeredAt ? [t("vatCheck.answered", { at: at(one.answeredAt) })] : []),
              ...(number ? [t("vatCheck.number", { number })] : []),
              ...[name, address].filter((said) => said !== null),
              ...(one.reason ? [t("vatCheck.reason", { reason: one.reason })] : []),
            ].join(" · ")}
          />
        ))}
      </RowList>
    </section>
  );
}
