import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { useLocale } from "../../use-locale.ts";

/** From every page of the office to what somebody has in mind. */
export function SearchField() {
  const { t } = useTranslation("office");
  return (
    <form
      method="get"
      action={addressOf("office.search", useLocale())}
      role="search"
      aria-label={t("search.everywhere")}
      className="mt-4 lg:mt-5"
    >
      <input
        type="search"
        name="suche"
        aria-label={t("search.label")}
        placeholder={t("search.title")}
        maxLength={100}
        className="min-h-11 w-full min-w-0 rounded-button border border-field-border bg-card px-3 text-sm text-ink placeholder:text-ink-3"
      />
    </form>
  );
}
