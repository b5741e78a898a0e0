import { useTranslation } from "react-i18next";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";

type NoPdfProps = {
  /** Where the document is asked for again. */
  again: string;
  /** The page that shows the same. */
  page: { href: string; label: string };
};

/** Where a document should be: nothing is lost, and on paper its page looks much the same. */
export function NoPdf({ again, page }: NoPdfProps) {
  const { t } = useTranslation("document");
  return (
    <>
      <title>{t("missing.title")}</title>
      <PageHeading title={t("missing.title")} lead={t("missing.text")} />
      <div className="mt-8">
        <ButtonRow>
          <LinkButton href={again}>{t("missing.again")}</LinkButton>
          <LinkButton look="secondary" href={page.href}>
            {page.label}
          </LinkButton>
        </ButtonRow>
      </div>
    </>
  );
}
