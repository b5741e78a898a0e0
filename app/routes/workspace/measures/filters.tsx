import { useTranslation } from "react-i18next";
import { measureStatuses } from "#app/domain/workspace/measure-status.ts";
import { type MeasureFilter, standings } from "#app/domain/workspace/measure-list/filter.ts";
import { FilterBar, FilterSearch, FilterSelect } from "#app/ui/filter-bar.tsx";
import { names, queryOf } from "./query.ts";

export interface FilterWords {
  members: { id: string; name: string }[];
  useCases: { id: string; title: string }[];
  categories: Option[];
  priorities: Option[];
}

interface Option {
  value: string;
  label: string;
}

type Props = { filter: MeasureFilter; words: FilterWords };

/** What narrows the measures; all of it stands in the address. */
export function MeasureFilters({ filter, words }: Props) {
  const { t } = useTranslation("measures");
  const { t: workspace } = useTranslation("workspace");
  const { members, useCases: cases, categories, priorities } = words;
  const narrow = (field: keyof MeasureFilter, options: readonly Option[]) => (
    <FilterSelect
      name={names[field]}
      label={t(`filter.${field}`)}
      value={filter[field] ?? ""}
      all={t("filter.all")}
      options={options}
    />
  );
  return (
    <FilterBar
      label={t("filter.label")}
      submit={t("filter.submit")}
      reset={
        queryOf(filter) !== "" && (
          <a href="?" className="text-sm">
            {t("filter.reset")}
          </a>
        )
      }
    >
      <FilterSearch name={names.text} label={t("filter.text")} value={filter.text ?? ""} />
      {narrow(
        "status",
        measureStatuses.map((value) => ({ value, label: workspace(`status.${value}`) })),
      )}
      {narrow("owner", [
        { value: "nobody", label: workspace("measures.nobody") },
        ...members.map(({ id: value, name: label }) => ({ value, label })),
      ])}
      {cases.length > 1 &&
        narrow(
          "useCase",
          cases.map(({ id: value, title: label }) => ({ value, label })),
        )}
      {narrow(
        "standing",
        standings.map((value) => ({ value, label: t(`standing.${value}`) })),
      )}
      {narrow("priority", priorities)}
      {narrow("category", categories)}
    </FilterBar>
  );
}
