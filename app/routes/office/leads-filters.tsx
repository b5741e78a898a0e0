import { useTranslation } from "react-i18next";
import type { LeadFilter } from "#app/domain/leads/list.server.ts";
import { stages } from "#app/domain/leads/stages.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { FilterBar, FilterSearch, FilterSelect } from "#app/ui/filter-bar.tsx";
import { useLocale } from "../use-locale.ts";
import { queryOf } from "./lead-query.ts";

type Props = { filter: LeadFilter; owners: readonly { id: string; name: string }[] };

/** What narrows and orders the list; all of it stands in the address. */
export function LeadFilters({ filter, owners }: Props) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const people = owners.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FilterBar
      label={t("filter.label")}
      submit={t("filter.submit")}
      reset={
        queryOf(filter).size > 0 && (
          <a href={addressOf("office.leads", locale)} className="text-sm">
            {t("filter.reset")}
          </a>
        )
      }
    >
      <FilterSearch name="suche" label={t("filter.search")} value={filter.search ?? ""} />
      <FilterSelect
        name="stufe"
        label={t("filter.stage")}
        value={filter.stage ?? ""}
        all={t("filter.all")}
        options={stages.map((value) => ({ value, label: t(`stage.${value}`) }))}
      />
      <FilterSelect
        name="ampel"
        label={t("leads.light")}
        value={filter.light ?? ""}
        all={t("filter.all")}
        options={(["green", "yellow", "red"] as const).map((value) => ({
          value,
          label: t(`filter.lights.${value}`),
        }))}
      />
      <FilterSelect
        name="betreut"
        label={t("filter.owner")}
        value={filter.owner ?? ""}
        all={t("filter.all")}
        options={[{ value: "nobody", label: t("filter.nobody") }, ...people]}
      />
      <FilterSelect
        name="ordnung"
        label={t("filter.order")}
        value={filter.order === "newest" ? "" : (filter.order ?? "")}
        all={t("filter.orders.newest")}
        options={(["oldest", "step", "name"] as const).map((value) => ({
          value,
          label: t(`filter.orders.${value}`),
        }))}
      />
    </FilterBar>
  );
}
