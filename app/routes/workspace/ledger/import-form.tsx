import { useTranslation } from "react-i18next";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { FileField } from "#app/ui/file-field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";

type Refused = "empty" | "many" | "broken";

type Props = { back: string; table: string | undefined; refused: Refused | undefined };

/** Where a table is pasted; it is looked at before anything is taken over. */
export function ImportForm({ back, table, refused }: Props) {
  const { t } = useTranslation("ledger");
  const error = refused && t(`import.${refused}`);
  return (
    <form method="post" encType="multipart/form-data" className="flex max-w-measure flex-col gap-6">
      <ErrorSummary issues={error ? [{ field: "table", message: error }] : []} />
      <TextArea
        name="table"
        label={t("import.table")}
        hint={t("import.hint")}
        rows={10}
        defaultValue={table}
        optional
        {...(error ? { error } : {})}
      />
      <FileField
        name="file"
        label={t("import.file")}
        accept=".csv,.txt,text/csv"
        hint={t("import.fileHint")}
        optional
      />
      <ButtonRow>
        <Button look={table && !refused ? "secondary" : "primary"}>{t("import.look")}</Button>
        <LinkButton look="quiet" href={back} soft>
          {t("back")}
        </LinkButton>
      </ButtonRow>
    </form>
  );
}
