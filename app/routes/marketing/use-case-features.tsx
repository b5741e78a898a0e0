import { useTranslation } from "react-i18next";
import type { UseCaseView } from "#app/domain/catalogue/use-case-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Card } from "#app/ui/card.tsx";
import { Section } from "#app/ui/section.tsx";
import { useLocale } from "../use-locale.ts";

/** Where the use case is found: features of the vendors we looked at, and examples. */
export function UseCaseFeatures({ view }: { view: UseCaseView }) {
  const { t } = useTranslation("library");
  const locale = useLocale();
  const { vendors, systems, systemsNote } = view;
  if (vendors.length + systems.length === 0) return null;
  return (
    <Section
      title={t("useCase.vendorsTitle")}
      {...(vendors.length > 0 ? { intro: t("useCase.vendorsIntro") } : {})}
    >
      <div className="grid items-start gap-5 md:grid-cols-2 lg:gap-7">
        {vendors.map((vendor) => (
          <Card key={vendor.id} title={vendor.name}>
            <dl className="flex flex-col gap-2.5">
              {vendor.features.map((feature) => (
                <div key={feature.id}>
                  <dt className="font-bold">{feature.name}</dt>
                  <dd className="text-ink-2">{feature.what}</dd>
                </div>
              ))}
            </dl>
            <p>
              <a href={addressOf("vendor", locale, { vendorId: vendor.id })} className="font-bold">
                {t("useCase.vendorLink", { vendor: vendor.name })}
              </a>
            </p>
          </Card>
        ))}
      </div>
      {systems.length > 0 && (
        <p className="mt-6 max-w-measure text-ink-2">
          {t("useCase.systems")}:{" "}
          {systems.map(({ vendor, examples }) => `${vendor} (${examples})`).join(", ")}.{" "}
          {systemsNote}
        </p>
      )}
    </Section>
  );
}
