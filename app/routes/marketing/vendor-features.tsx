import { useTranslation } from "react-i18next";
import type { VendorView } from "#app/domain/catalogue/vendor-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { slugOf } from "#app/i18n/slugs.ts";
import { useLocale } from "../use-locale.ts";
import { SourceLine } from "./vendor-backing.tsx";

/** What a vendor's AI features do: data in, results out, and the use cases they belong to. */
export function VendorFeatures({ features }: { features: VendorView["features"] }) {
  const { t } = useTranslation("library");
  const locale = useLocale();
  return (
    <ul className="border-t border-line">
      {features.map((one) => (
        <li key={one.id} className="grid gap-x-10 gap-y-3 border-b border-line py-6 lg:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-1.5">
            <h3>{one.name}</h3>
            <p>{one.what}</p>
            <SourceLine status={one.status} source={one.source} />
          </div>
          <dl className="flex flex-col gap-2">
            <div>
              <dt className="text-ink-3">{t("vendor.dataIn")}</dt>
              <dd>{one.dataIn}</dd>
            </div>
            <div>
              <dt className="text-ink-3">{t("vendor.resultsOut")}</dt>
              <dd>{one.resultsOut}</dd>
            </div>
            <div>
              <dt className="text-ink-3">{t("vendor.useCases")}</dt>
              <dd>
                <ul className="flex flex-wrap gap-x-5">
                  {one.useCases.map(({ id, title }) => (
                    <li key={id}>
                      <a
                        href={addressOf("use-case", locale, {
                          useCaseSlug: slugOf(id, locale),
                        })}
                        className="inline-block py-0.5"
                      >
                        {title}
                      </a>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
