import { useTranslation } from "react-i18next";

export const contentId = "inhalt";

/** First stop of the keyboard on every page. */
export function SkipLink() {
  const { t } = useTranslation("ui");
  return (
    <a
      href={`#${contentId}`}
      className="sr-only rounded-button bg-card font-bold focus:not-sr-only focus:absolute focus:top-3 focus:left-3 focus:z-10 focus:px-4 focus:py-3"
    >
      {t("skipToContent")}
    </a>
  );
}
