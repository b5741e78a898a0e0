import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MeasurePage } from "#app/domain/workspace/measure-page.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { useLocale } from "../../use-locale.ts";

type Props = { organisationId: string; measure: MeasurePage; mayAdd: boolean };

/** What vendors let a client set for a measure, each with the way to keep what was found in the own system. */
export function SwitchList({ organisationId, measure, mayAdd }: Props) {
  const { t } = useTranslation("workspace");
  const locale = useLocale();
  if (measure.switches.length === 0) return null;
  const evidence = addressOf("workspace.measure.evidence", locale, {
    organisationId,
    measureId: measure.id,
  });
  return (
    <section className="max-w-measure">
      <h2 className="mb-1 text-lg">{t("switches.title")}</h2>
      <p className="mb-2 text-ink-2">{t("switches.lead")}</p>
      {measure.switches.map(({ vendor, name, switches }) => (
        <Disclosure key={vendor} summary={t("switches.vendor", { name, count: switches.length })}>
          <ul className="flex flex-col gap-5">
            {switches.map((one) => (
              <li key={one.id}>
                <h3 className="font-bold text-ink">{one.name}</h3>
                <p>{one.effect}</p>
                {one.where && <p>{t("switches.where", { where: one.where })}</p>}
                <p>
                  {t(`switches.default.${one.default}`)}
                  {one.note && `. ${one.note}`}
                </p>
                {one.due && <p className="text-caution">{t("switches.due")}</p>}
                {mayAdd && (
                  <p>
                    <Link to={`${evidence}?schalter=${one.id}`}>
                      {t("switches.record")}
                      <span className="sr-only">: {one.name}</span>
                    </Link>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}
