import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { todayInBerlin } from "#app/i18n/format.ts";
import { vendorView } from "#app/domain/catalogue/vendor-view.ts";
import { findVendor } from "#app/domain/catalogue/vendors.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { ClosingCall } from "#app/ui/closing-call.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { PageBody } from "#app/ui/page.tsx";
import { Section } from "#app/ui/section.tsx";
import { PageMeta } from "../page-meta.tsx";
import { Site } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/vendor";
import { VendorBacking } from "./vendor-backing.tsx";
import { VendorFeatures } from "./vendor-features.tsx";
import { VendorFacts } from "./vendor-facts.tsx";
import { VendorSwitch } from "./vendor-switch.tsx";

export function loader({ params, context }: Route.LoaderArgs) {
  const vendor = findVendor(params.vendorId);
  if (vendor === undefined) throw data(null, { status: 404 });
  return vendorView(vendor, context.get(localeContext), todayInBerlin());
}

export const handle = { content: true };

export default function Vendor({ loaderData: view }: Route.ComponentProps) {
  const { t } = useTranslation("library");
  const locale = useLocale();
  const start = addressOf("check.start", locale);
  return (
    <Site>
      <PageMeta title={t("vendor.pageTitle", view)} description={t("vendor.description", view)} />
      <PageBody>
        <Breadcrumbs
          crumbs={[
            { label: t("vendor.others"), href: addressOf("vendors", locale) },
            { label: view.name },
          ]}
        />
        <PageHeading
          kicker={t("vendor.kicker", { systems: view.systems.join(", ") })}
          title={t("vendor.title", view)}
          lead={t("vendor.lead")}
        />
      </PageBody>
      <Section
        tone="sky"
        id="schalter"
        title={t("vendor.switchesTitle")}
        intro={t("vendor.switchesIntro")}
      >
        <ul className="grid items-start gap-5 lg:grid-cols-2 lg:gap-6">
          {view.switches.map((one) => (
            <VendorSwitch key={one.id} one={one} />
          ))}
        </ul>
      </Section>
      <Section title={t("vendor.featuresTitle")}>
        <VendorFeatures features={view.features} />
      </Section>
      <VendorFacts view={view} />
      <Section>
        <VendorBacking {...view} />
        <div className="mt-14">
          <ClosingCall
            title={t("vendor.closing", view)}
            action={<LinkButton href={start}>{t("vendor.start")}</LinkButton>}
          >
            {t("vendor.closingText")}
          </ClosingCall>
        </div>
      </Section>
    </Site>
  );
}
