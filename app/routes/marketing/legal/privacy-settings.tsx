import { useTranslation } from "react-i18next";
import { Table } from "#app/ui/table.tsx";
import { LegalPage } from "./legal-page.tsx";

export const handle = { content: true };

export default function PrivacySettings() {
  const { t } = useTranslation("legal");
  const texts = t("settings", { returnObjects: true });
  return (
    <LegalPage texts={texts}>
      <div className="max-w-narrow">
        <Table
          caption={texts.title}
          rows={Object.entries(texts.rows)}
          rowKey={([id]) => id}
          columns={[
            { key: "what", header: texts.what, main: true, cell: ([, row]) => row.what },
            { key: "stored", header: texts.stored, cell: ([, row]) => row.stored },
          ]}
        />
      </div>
      <p className="max-w-measure">{texts.why}</p>
    </LegalPage>
  );
}
