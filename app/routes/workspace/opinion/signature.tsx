import { useTranslation } from "react-i18next";

/** Who signed when, and the hash that shows a later change. */
export function Signature({ by, sha256 }: { by: string; sha256: string }) {
  const { t } = useTranslation("opinion");
  return (
    <div className="border-t border-line pt-3 text-sm">
      <p>{by}</p>
      <p className="text-ink-3">
        {t("hash")} <span className="font-mono wrap-anywhere">{sha256}</span>
      </p>
    </div>
  );
}
