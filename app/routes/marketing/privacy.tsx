import { useTranslation } from "react-i18next";
import { retention } from "#app/domain/catalogue/company.ts";
import { keepTogether } from "#app/i18n/format.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { PageBody } from "#app/ui/page.tsx";
import { Site } from "../site.tsx";

const parts = [
  "visit",
  "check",
  "report",
  "consent",
  "booking",
  "signIn",
  "mail",
  "rights",
] as const;

const periods = () => ({
  logDays: retention.logDays,
  days: retention.unconfirmedRequestDays,
  months: retention.leadMonths,
  linkDays: retention.reportLinkDays,
});

export default function Privacy() {
  const { t } = useTranslation("marketing");
  return (
    <Site>
      <title>{t("privacy.pageTitle")}</title>
      <PageBody>
        <PageHeading title={t("privacy.title")} lead={t("privacy.lead")} />
        <Notice tone="caution">{t("privacy.sample")}</Notice>
        <div>
          <Prose>
            {parts.map((part) => (
              <section key={part}>
                <h2>{t(`privacy.parts.${part}.title`)}</h2>
                <p>{keepTogether(t(`privacy.parts.${part}.text`, periods()))}</p>
              </section>
            ))}
          </Prose>
        </div>
      </PageBody>
    </Site>
  );
}
