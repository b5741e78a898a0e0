import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../../use-locale.ts";
import type { DecliningPage } from "./find-declining.server.ts";

type Props = { page: DecliningPage; way: "refusal" | "withdrawal" };

export function DecliningHeading({ page, way }: Props) {
  const { t } = useTranslation("plan");
  const measure = addressOf("workspace.measure", useLocale(), page);
  return (
    <div className="flex flex-col gap-1">
      <Breadcrumbs crumbs={[{ href: measure, label: page.title }, { label: t(`${way}.title`) }]} />
      <PageHeading size="md" title={t(`${way}.title`)} lead={t(`${way}.lead`)} />
    </div>
  );
}
