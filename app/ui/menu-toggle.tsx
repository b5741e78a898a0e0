import { useTranslation } from "react-i18next";

/**
 * A menu for narrow screens without script. Must directly precede the menu, which carries
 * `hidden peer-open:block lg:block`: one list for both widths, nothing rendered twice.
 */
export function MenuToggle() {
  const { t } = useTranslation("ui");
  return (
    <details className="peer shrink-0 lg:hidden print:hidden">
      <summary className="flex min-h-11 list-none items-center gap-2.5 rounded-button border border-field-border px-4 text-sm font-bold [&::-webkit-details-marker]:hidden">
        <svg viewBox="0 0 16 12" aria-hidden="true" className="w-4 stroke-current" strokeWidth="2">
          <path d="M0 1h16M0 6h16M0 11h16" />
        </svg>
        {t("menu")}
      </summary>
    </details>
  );
}
