import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { useLocale } from "../../use-locale.ts";

/** The way to one more AI use case. */
export function AddUseCase({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation("newUseCase");
  const href = addressOf("workspace.useCase.adding", useLocale(), { organisationId });
  return (
    <p>
      <LinkButton look="secondary" size="sm" href={href} soft>
        {t("add")}
      </LinkButton>
    </p>
  );
}
