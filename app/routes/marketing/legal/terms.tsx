import { useTranslation } from "react-i18next";
import { legalValues } from "#app/domain/catalogue/legal-values.ts";
import { company } from "#app/domain/catalogue/company.ts";
import { useLocale } from "../../use-locale.ts";
import { LegalPage } from "./legal-page.tsx";
import { LegalParts } from "./legal-parts.tsx";

export const handle = { content: true };

export default function Terms() {
  const { t } = useTranslation("contract");
  const texts = t("terms", { returnObjects: true, ...legalValues(useLocale()) });
  return (
    <LegalPage texts={texts} document={company.documents.terms}>
      <LegalParts parts={texts.parts} />
    </LegalPage>
  );
}
