import { useTranslation } from "react-i18next";
import { legalValues, postalAddress } from "#app/domain/catalogue/legal-values.ts";
import { company } from "#app/domain/catalogue/company.ts";
import { Facts } from "#app/ui/facts.tsx";
import { Table } from "#app/ui/table.tsx";
import { useLocale } from "../../use-locale.ts";
import { LegalPage } from "./legal-page.tsx";
import { LegalParts } from "./legal-parts.tsx";

export const handle = { content: true };

export default function Privacy() {
  const { t } = useTranslation("privacy");
  const values = legalValues(useLocale());
  const texts = {
    title: t("title"),
    description: t("description"),
    lead: t("lead"),
  };
  const facts = [
    {
      term: t("controller"),
      value: `${company.name}, ${postalAddress()}, ${company.email}, ${company.phone}`,
    },
    { term: t("officer"), value: company.privacyOfficer },
    { term: t("authority"), value: company.privacyAuthority },
  ];
  const kept = t("retention", { returnObjects: true, ...values });
  return (
    <LegalPage texts={texts} document={company.documents.privacy}>
      <div className="max-w-narrow">
        <Facts facts={facts.filter(({ value }) => value !== null)} />
      </div>
      <LegalParts parts={t("parts", { returnObjects: true, ...values })} />
      <div className="max-w-narrow" id="retention">
        <h2 className="mb-4 text-xl">{t("retentionTitle")}</h2>
        <Table
          caption={t("retentionTitle")}
          rows={Object.entries(kept)}
          rowKey={([id]) => id}
          columns={[
            { key: "what", header: t("what"), main: true, cell: ([, row]) => row.what },
            { key: "kept", header: t("kept"), cell: ([, row]) => row.kept },
          ]}
        />
        <p className="mt-4 text-ink-2">{t("retentionNote")}</p>
      </div>
    </LegalPage>
  );
}
