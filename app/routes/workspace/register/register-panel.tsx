import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { RegisterField } from "#app/domain/workspace/register/register.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Lamp } from "#app/ui/lamp.tsx";
import { Status } from "#app/ui/status.tsx";
import { useLocale } from "../../use-locale.ts";

type Props = {
  gaps: readonly RegisterField[];
  params: { organisationId: string; useCaseId: string };
  mayEdit: boolean;
};

/** On the page of an AI use case: what its record does not say yet, and the way there. */
export function RegisterPanel({ gaps, params, mayEdit }: Props) {
  const { t } = useTranslation("register");
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const what = list.format(gaps.map((gap) => t(`panel.${gap}`)));
  return (
    <section className="max-w-narrow">
      <h2 className="mb-3 text-lg">{t("panel.title")}</h2>
      {gaps.length === 0 ? (
        <Lamp state="go">{t("panel.complete")}</Lamp>
      ) : (
        <Status state="unlit">{t("panel.gaps", { what })}</Status>
      )}
      <p className="mt-3 flex flex-wrap gap-x-8 gap-y-2">
        <Link to={addressOf("workspace.register", locale, params)}>
          {t(mayEdit && gaps.length > 0 ? "panel.edit" : "panel.read")}
        </Link>
        <Link to={addressOf("workspace.useCase.changes", locale, params)}>{t("changes.see")}</Link>
      </p>
    </section>
  );
}
