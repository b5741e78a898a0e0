import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { type HistoryQuery, topicNames } from "./history-query.ts";

type Props = Pick<HistoryQuery, "typed" | "errors"> & { people: { id: string; name: string }[] };

/** Narrows the trail to somebody, something and some days. */
export function HistoryForm({ typed, errors, people }: Props) {
  const { t } = useTranslation("history");
  const error = (name: "von" | "bis") => (errors.includes(name) ? { error: t("filter.day") } : {});
  const whoever = [
    ...people.map(({ id, name }) => ({ value: id, label: name })),
    { value: "house", label: t("filter.house") },
    { value: "portal", label: t("portal") },
  ];
  return (
    <form
      method="get"
      className="grid items-end gap-4 sm:grid-cols-2 xl:grid-cols-[repeat(4,minmax(0,1fr))_auto]"
    >
      <Select
        name="wer"
        label={t("filter.who")}
        placeholder={t("filter.everybody")}
        options={whoever}
        defaultValue={typed.wer}
        optional
      />
      <Select
        name="was"
        label={t("filter.what")}
        placeholder={t("filter.everything")}
        options={topicNames.map((value) => ({ value, label: t(`topic.${value}`) }))}
        defaultValue={typed.was}
        optional
      />
      <Field
        name="von"
        type="date"
        label={t("filter.from")}
        defaultValue={typed.von}
        optional
        {...error("von")}
      />
      <Field
        name="bis"
        type="date"
        label={t("filter.to")}
        defaultValue={typed.bis}
        optional
        {...error("bis")}
      />
      <Button look="secondary">{t("filter.submit")}</Button>
    </form>
  );
}
