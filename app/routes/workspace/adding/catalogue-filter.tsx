import { useTranslation } from "react-i18next";
import { FilterBar, FilterSearch, FilterSelect } from "#app/ui/filter-bar.tsx";
import type { CatalogueQuery } from "./catalogue-query.server.ts";

type Props = {
  filter: CatalogueQuery;
  categories: readonly { value: string; label: string }[];
};

/** Narrows the measures of the catalogue; it stands in the address. */
export function CatalogueFilter({ filter, categories }: Props) {
  const { t } = useTranslation("measures");
  const { t: plan } = useTranslation("plan");
  return (
    <FilterBar
      label={plan("catalogue.filter")}
      submit={t("filter.submit")}
      reset={
        (filter.text ?? filter.category) !== undefined && (
          <a href="?" className="text-sm">
            {t("filter.reset")}
          </a>
        )
      }
    >
      <FilterSearch name="suche" label={t("filter.text")} value={filter.text ?? ""} />
      <FilterSelect
        name="art"
        label={t("filter.category")}
        value={filter.category ?? ""}
        all={t("filter.all")}
        options={categories}
      />
    </FilterBar>
  );
}
