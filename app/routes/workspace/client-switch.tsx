import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { useLocale } from "../use-locale.ts";

type Props = {
  side: "client" | "house";
  near: readonly { id: string; name: string }[];
  /** Not all of them stand here. */
  more: boolean;
};

/**
 * From the room of one client to that of another. Plain links: each loads its page anew, so that nothing of the one
 * stays in the other.
 */
export function ClientSwitch({ side, near, more }: Props) {
  const { t } = useTranslation("workspace");
  const locale = useLocale();
  if (near.length === 0) return undefined;
  const all = addressOf(side === "house" ? "office.clients" : "rooms", locale);
  const link =
    "block rounded-button px-3 py-2.5 text-sm text-ink-2 wrap-anywhere no-underline hover:bg-card focus-visible:outline-offset-0";
  return (
    <details className="group mt-4 lg:mt-5">
      <summary className="flex min-h-11 list-none items-center gap-2.5 rounded-button border border-field-border px-3 text-sm font-bold hover:bg-card [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 10 12"
          aria-hidden="true"
          className="h-3 w-2.5 shrink-0 fill-current transition-transform group-open:rotate-90"
        >
          <path d="M0 0 10 6 0 12Z" />
        </svg>
        {t(`switch.${side}`)}
      </summary>
      <ul aria-label={t(`switch.${side}`)} className="mt-1 flex flex-col gap-0.5">
        {near.map(({ id, name }) => (
          <li key={id}>
            <a href={addressOf("workspace", locale, { organisationId: id })} className={link}>
              {name}
            </a>
          </li>
        ))}
        {(more || side === "house") && (
          <li>
            <a href={all} className={link}>
              {t(`switch.allOf.${side}`)}
            </a>
          </li>
        )}
      </ul>
    </details>
  );
}
