import { useTranslation } from "react-i18next";
import { useLocale } from "../../use-locale.ts";
import { LegalPage } from "./legal-page.tsx";
import { LegalParts } from "./legal-parts.tsx";
import { legalValues } from "./legal-values.ts";

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
