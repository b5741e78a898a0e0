import { useTranslation } from "react-i18next";
import { currentOffers } from "#app/domain/catalogue/packages.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatMoney } from "#app/i18n/format.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { ClosingCall } from "#app/ui/closing-call.tsx";
import { Hero } from "#app/ui/hero.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/section.tsx";
import { PageMeta } from "../page-meta.tsx";
import { ServiceData } from "../structured-data.tsx";
import { Site } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/packages";
import { PackageCard } from "./package-card.tsx";
import { PackageTable } from "./package-table.tsx";
import { PackageSteps } from "./pictures/package-steps.tsx";

export const loader = () => currentOffers();

export const handle = { content: true };

export default function Packages({ loaderData: { offers, ...terms } }: Route.ComponentProps) {
  const { t } = useTranslation("packages");
  const locale = useLocale();
  const { version, setupCents } = terms;
  const described = offers.map(({ id, monthlyCents }) => ({
    name: t(`names.${id}`),
    description: t(`for.${id}`),
    monthlyCents,
  }));
  return (
    <Site>
      <PageMeta title={t("pageTitle")} description={t("description")} />
      <ServiceData name={t("title")} description={t("lead")} offers={described} />
      <Hero title={t("title")} lead={t("lead")} aside={<PackageSteps offers={offers} />} />
      <Section>
        <ul className="grid gap-5 lg:grid-cols-3 lg:gap-6">
          {offers.map((offer) => (
            <PackageCard key={offer.id} offer={offer} />
          ))}
        </ul>
        <div className="mt-6 flex max-w-measure flex-col gap-3 text-sm text-ink-2">
          <p>
            {t("note")}
            {setupCents !== null && ` ${t("setup", { price: formatMoney(setupCents, locale) })}`}
          </p>
          {version.startsWith("Muster") && (
            <Notice tone="caution">{t("sample", { version })}</Notice>
          )}
        </div>
      </Section>
      <Section tone="sky" title={t("compareTitle")}>
        <PackageTable offers={offers} terms={terms} />
      </Section>
      <Section title={t("lawFirmTitle")} intro={t("lawFirm")}>
        <ClosingCall
          title={t("closing")}
          action={<LinkButton href={addressOf("booking", locale)}>{t("book")}</LinkButton>}
        >
          {t("closingText")}
        </ClosingCall>
      </Section>
    </Site>
  );
}
