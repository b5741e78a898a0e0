import { useTranslation } from "react-i18next";
import { legalValues } from "#app/domain/catalogue/legal-values.ts";
import { useLocale } from "../../use-locale.ts";
import { LegalPage } from "./legal-page.tsx";
import { LegalParts } from "./legal-parts.tsx";

export const handle = { content: true };

export default function Accessibility() {
  const { t } = useTranslation("legal");
  const texts = t("accessibility", { returnObjects: true, ...legalValues(useLocale()) });
  return (
    <LegalPage texts={texts}>
      <LegalParts parts={texts.parts} />
    </LegalPage>
  );
}
