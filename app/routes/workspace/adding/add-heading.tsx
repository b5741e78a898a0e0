import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../../use-locale.ts";

type Props = {
  organisationId: string;
  useCaseId: string;
  /** Of the AI use case. */
  title: string;
  way: "catalogue" | "own";
};

/** The way to the plan, and the other way to add to it. */
export function AddHeading({ organisationId, useCaseId, title, way }: Props) {
  const { t } = useTranslation("plan");
  const locale = useLocale();
  const params = { organisationId, useCaseId };
  const useCase = addressOf("workspace.useCase", locale, params);
  const other = way === "own" ? "catalogue" : "own";
  return (
    <>
      <div className="flex flex-col gap-1">
        <Breadcrumbs crumbs={[{ href: useCase, label: title }, { label: t(`${way}.title`) }]} />
        <PageHeading size="md" title={t(`${way}.title`)} lead={t(`${way}.lead`)} />
      </div>
      <p>
        <Link to={addressOf(`workspace.plan.${other}`, locale, params)}>{t(`${way}.other`)}</Link>
      </p>
    </>
  );
}
