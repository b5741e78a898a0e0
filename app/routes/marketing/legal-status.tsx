import { useTranslation } from "react-i18next";

/** „Rechtsstand: 23.11.2026“, on every page that states law. */
export function LegalStatus({ date }: { date: string }) {
  const { t } = useTranslation("library");
  return <p className="font-mono text-sm text-ink-3">{t("asOf", { date })}</p>;
}
