import { useTranslation } from "react-i18next";

/** The words of the samples; where they lead stays on the page. */
export function useWords() {
  const { t } = useTranslation("demo");
  return { t, words: t("components", { returnObjects: true }), here: "#heads" };
}
