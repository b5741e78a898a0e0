import { useTranslation } from "react-i18next";
import { todayInBerlin } from "#app/i18n/format.ts";
import { vendorList } from "#app/domain/catalogue/vendor-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { LinkCard, LinkCards } from "#app/ui/link-card.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { PageBody } from "#app/ui/page.tsx";
import { PageMeta } from "../page-meta.tsx";
import { Site } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/vendors";
import { VendorBacking } from "./vendor-backing.tsx";

export function loader({ context }: Route.LoaderArgs) {
  return vendorList(context.get(localeContext), todayInBerlin());
}

export const handle = { content: true };

export default function Vendors({ loaderData: { vendors, neutral, asOf } }: Route.ComponentProps) {
  const { t } = useTranslation("library");
  const locale = useLocale();
  return (
    <Site>
      <PageMeta title={t("vendors.pageTitle")} description={t("vendors.description")} />
      <PageBody>
        <PageHeading
          kicker={t("vendors.kicker")}
          title={t("vendors.title")}
          lead={t("vendors.lead")}
        />
        <LinkCards>
          {vendors.map((vendor) => (
            <LinkCard
              key={vendor.id}
              href={addressOf("vendor", locale, { vendorId: vendor.id })}
              title={vendor.name}
              foot={
                <>
                  <p>
                    {t("vendors.features", { count: vendor.features })}
                    {" · "}
                    {t("vendors.switches", { count: vendor.switches })}
                  </p>
                  {vendor.due > 0 && (
                    <p className="text-ink-3">{t("vendors.due", { count: vendor.due })}</p>
                  )}
                </>
              }
            >
              <p>{vendor.systems.join(", ")}</p>
            </LinkCard>
          ))}
        </LinkCards>
        <VendorBacking neutral={neutral} asOf={asOf} />
      </PageBody>
    </Site>
  );
}
