import { useTranslation } from "react-i18next";
import type { Perspective } from "#app/domain/self-check/perspectives.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { useLocale } from "../use-locale.ts";

type Share = { id: string; perspective: Perspective | null; until: string; link: string };

/** Every open link that was made, to copy or to end. */
export function ShareList({ shares, token }: { shares: readonly Share[]; token: string }) {
  const { t } = useTranslation("report");
  const locale = useLocale();
  return (
    <section className="mt-12">
      <h2 className="text-xl">{t("sharing.listTitle")}</h2>
      {shares.length === 0 && <p className="mt-2 text-ink-2">{t("sharing.none")}</p>}
      <ul className="mt-4 flex flex-col">
        {shares.map((share) => (
          <li key={share.id} className="flex flex-col gap-2 border-t border-line py-5">
            <p>
              <strong>{t(`perspective.${share.perspective ?? "all"}`)}</strong>{" "}
              <span className="text-ink-2">{t("sharing.until", share)}</span>
            </p>
            <p className="font-mono text-sm break-all">
              <a href={share.link}>{share.link}</a>
            </p>
            <form
              method="post"
              action={addressOf("report.share.revocation", locale, { token, shareId: share.id })}
            >
              <Button look="secondary" size="sm">
                {t("sharing.end")}
                <span className="sr-only">
                  : {t(`perspective.${share.perspective ?? "all"}`)} {t("sharing.until", share)}
                </span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
