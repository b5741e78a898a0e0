import { useTranslation } from "react-i18next";
import { columns, type EntryValues, type Ledger } from "#app/domain/workspace/ledger/ledgers.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";
import { useChoices } from "./column-words.ts";

type Props = {
  ledger: Ledger;
  errors: FieldErrors;
  typed: Typed | undefined;
  stored?: EntryValues;
};

/** What a ledger asks about an entry. Everything but its name may stay a gap. */
export function EntryFields({ ledger, errors, typed, stored }: Props) {
  const { t } = useTranslation("ledger");
  const choices = useChoices();
  const words = (key: string) => t(`error.${key as "required"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const asked = columns[ledger];
  return (
    <>
      <ErrorSummary issues={issuesOf(errors, ["name", ...asked], words)} />
      <Field
        name="name"
        label={t(`name.${ledger}`)}
        hint={t(`nameHint.${ledger}`)}
        defaultValue={typed?.name ?? stored?.name}
        maxLength={200}
        {...wrong("name")}
      />
      {asked.map((column) => {
        const options = choices(column);
        const shared = {
          name: column,
          label: t(`column.${column}`),
          defaultValue: typed?.[column] ?? stored?.[column] ?? "",
          optional: true,
          ...wrong(column),
        };
        return options ? (
          <Select key={column} {...shared} options={options} placeholder={t("unknown")} />
        ) : (
          <Field key={column} {...shared} hint={t(`hint.${column as "source"}`)} maxLength={200} />
        );
      })}
    </>
  );
}
