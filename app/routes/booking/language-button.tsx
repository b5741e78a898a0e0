import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { useLocale } from "../use-locale.ts";

/** Changes the language and keeps the form, also where a link would leave it. */
export function LanguageButton({ formId, page }: { formId: string; page: "booking" }) {
  const { t } = useTranslation("page");
  const other = useLocale() === "de" ? "en" : "de";
  return (
    <button
      form={formId}
      formAction={addressOf(page, other)}
      formNoValidate
      lang={other}
      className="inline-block py-2 underline"
    >
      {t("language.name")}
    </button>
  );
}
