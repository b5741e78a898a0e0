import { useTranslation } from "react-i18next";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import type { Typed } from "../../form.ts";

type Props = {
  members: readonly { id: string; name: string }[];
  typed: Typed;
  wrong: (field: string) => { error?: string };
  dueHint?: string;
};

/** Who takes a new measure on, until when. */
export function WhoFields({ members, typed, wrong, dueHint }: Props) {
  const { t } = useTranslation("workspace");
  return (
    <>
      <Select
        name="ownerId"
        label={t("measures.owner")}
        placeholder={t("measures.nobody")}
        options={members.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={typed.ownerId}
        optional
        {...wrong("ownerId")}
      />
      <Field
        name="dueOn"
        type="date"
        label={t("measures.due")}
        defaultValue={typed.dueOn}
        {...(dueHint ? { hint: dueHint } : {})}
        optional
        {...wrong("dueOn")}
      />
    </>
  );
}
