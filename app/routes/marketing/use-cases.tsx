import { useTranslation } from "react-i18next";
import { useCaseList } from "#app/domain/catalogue/use-case-view.ts";
import { vendorFacts } from "#app/domain/catalogue/vendors.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { slugOf } from "#app/i18n/slugs.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { ClosingCall } from "#app/ui/closing-call.tsx";
import { Lamp } from "#app/ui/lamp.tsx";
import { LinkCard, LinkCards } from "#app/ui/link-card.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { PageBody } from "#app/ui/page.tsx";
import { Section } from "#app/ui/section.tsx";
import { PageMeta } from "../page-meta.tsx";
import { Site } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/use-cases";
import { lampOfClass } from "./ai-act-lamp.ts";
import { LegalStatus } from "./legal-status.tsx";

export const loader = ({ context }: Route.LoaderArgs) => ({
  ...useCaseList(context.get(localeContext)),
  vendorCount: vendorFacts.vendors.length,
});

export const handle = { content: true };

export default function UseCases({
  loaderData: { entries, asOf, vendorCount },
}: Route.ComponentProps) {
  const { t } = useTranslation("library");
  const locale = useLocale();
  const count = entries.length;
  return (
    <Site>
      <PageMeta
        title={t("useCases.pageTitle", { count })}
        description={t("useCases.description", { count })}
      />
      <PageBody>
        <PageHeading
          kicker={t("useCases.kicker")}
          title={t("useCases.title")}
          lead={t("useCases.lead")}
        />
        <LinkCards>
          {entries.map((one) => (
            <LinkCard
              key={one.id}
              href={addressOf("use-case", locale, { useCaseSlug: slugOf(one.id, locale) })}
              title={one.title}
              foot={<Lamp state={lampOfClass[one.class]}>{one.label}</Lamp>}
            >
              <p>{one.description}</p>
            </LinkCard>
          ))}
        </LinkCards>
        <LegalStatus date={asOf} />
      </PageBody>
      <Section
        tone="sky"
        title={t("useCases.vendorsTitle")}
        intro={t("useCases.vendorsText", { count: vendorCount })}
        actions={
          <LinkButton look="secondary" href={addressOf("vendors", locale)}>
            {t("useCases.vendorsLink")}
          </LinkButton>
        }
      />
      <Section>
        <ClosingCall
          title={t("useCases.otherTitle")}
          action={
            <LinkButton href={addressOf("check.start", locale)}>{t("vendor.start")}</LinkButton>
          }
        >
          {t("useCases.otherText")}
        </ClosingCall>
      </Section>
    </Site>
  );
}
