import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { legalStatus } from "#app/domain/catalogue/legal-dates.ts";
import { formatDate } from "#app/i18n/format.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageBody } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { PageMeta } from "../../page-meta.tsx";
import { Site } from "../../site.tsx";
import { useLocale } from "../../use-locale.ts";

type LegalPageProps = {
  texts: { title: string; description: string; lead: string };
  /** Which version this is; one whose name says „Muster“ is shown as a sample. */
  document?: { version: string; date: string };
  children: ReactNode;
};

const atNoon = (day: string) => new Date(`${day}T12:00:00Z`);

/** A page of the law: what it is, which version, and as of which state of the law. */
export function LegalPage({ texts, document, children }: LegalPageProps) {
  const { t } = useTranslation("legal");
  const locale = useLocale();
  const asOf = t("lawAsOf", { date: legalStatus(locale) });
  const version = document && {
    version: document.version,
    date: formatDate(atNoon(document.date), locale),
  };
  return (
    <Site>
      <PageMeta title={texts.title} description={texts.description} />
      <PageBody>
        <PageHeading title={texts.title} lead={texts.lead} />
        {document?.version.startsWith("Muster") && <Notice tone="caution">{t("sample")}</Notice>}
        {children}
        <p className="text-sm text-ink-3">
          {version && `${t("asOf", version)} · `}
          {asOf} · {t("prevails")}
        </p>
      </PageBody>
    </Site>
  );
}
