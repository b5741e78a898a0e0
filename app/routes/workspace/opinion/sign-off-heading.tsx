import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../../use-locale.ts";

type Props = {
  page: { organisationId: string; useCaseId: string; title: string };
  /** Of a page below; the own one otherwise. */
  title?: string;
  lead: string;
};

/** Opinion and approval stand under their use case. */
export function SignOffHeading({ page, title, lead }: Props) {
  const { t } = useTranslation("opinion");
  const locale = useLocale();
  const { organisationId, useCaseId } = page;
  const params = { organisationId, useCaseId };
  const own = { label: t("title") };
  const href = addressOf("workspace.opinion", locale, params);
  return (
    <div className="flex flex-col gap-1">
      <Breadcrumbs
        crumbs={[
          { href: addressOf("workspace.useCase", locale, params), label: page.title },
          ...(title ? [{ ...own, href }, { label: title }] : [own]),
        ]}
      />
      <PageHeading size="md" title={title ?? t("title")} lead={lead} />
    </div>
  );
}
