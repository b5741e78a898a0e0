import { useTranslation } from "react-i18next";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { Typed } from "../../form.ts";

type Props = {
  efforts: readonly { value: string; label: string }[];
  typed: Typed;
  wrong: (field: string) => { error?: string };
};

/** What is to be done, and how much it is, in one's own words. */
export function OwnFields({ efforts, typed, wrong }: Props) {
  const { t } = useTranslation("plan");
  return (
    <>
      <Field
        name="title"
        label={t("own.name")}
        hint={t("own.nameHint")}
        maxLength={200}
        defaultValue={typed.title}
        {...wrong("title")}
      />
      <TextArea
        name="what"
        label={t("own.what")}
        maxLength={4000}
        defaultValue={typed.what}
        optional
        {...wrong("what")}
      />
      <Select
        name="effort"
        label={t("own.effort")}
        placeholder={t("own.choose")}
        options={efforts}
        defaultValue={typed.effort}
        {...wrong("effort")}
      />
    </>
  );
}
