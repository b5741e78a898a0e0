import { useTranslation } from "react-i18next";
import { addressOf, type PageKey } from "#app/i18n/addresses.ts";
import { useLocale } from "../use-locale.ts";

type LanguageButtonProps = { form: string; page: PageKey & `check.${string}`; go?: string };

/** Changes the language of a page whose answers travel in its form: a link would lose them. */
export function LanguageButton({ form, page, go }: LanguageButtonProps) {
  const { t } = useTranslation("page");
  const other = useLocale() === "de" ? "en" : "de";
  return (
    <button
      form={form}
      formAction={addressOf(page, other)}
      formNoValidate
      {...(go ? { name: "go", value: go } : {})}
      lang={other}
      className="inline-block py-2 underline"
    >
      {t("language.name")}
    </button>
  );
}
