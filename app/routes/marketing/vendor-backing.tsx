import { useTranslation } from "react-i18next";
import type { Backing, VendorView } from "#app/domain/catalogue/vendor-view.ts";
import { Facts } from "#app/ui/facts.tsx";
import { LegalStatus } from "./legal-status.tsx";

/** What a source's status means, and that nobody is assessed. */
export function VendorBacking({ neutral, asOf }: Pick<VendorView, "neutral" | "asOf">) {
  const { t } = useTranslation("library");
  return (
    <section className="flex flex-col gap-4">
      <h2>{t("vendor.backingTitle")}</h2>
      <p className="max-w-measure text-ink-2">{neutral}</p>
      <Facts
        facts={(["V1", "V2", "K"] as const).map((status) => ({
          term: t(`vendor.status.${status}`),
          value: t(`vendor.meaning.${status}`),
        }))}
      />
      <LegalStatus date={asOf} />
    </section>
  );
}

/** Where a statement comes from, with the page it was read on. */
export function SourceLine({ status, source }: Backing) {
  const { t } = useTranslation("library");
  return (
    <p className="text-sm text-ink-3 wrap-anywhere">
      {t(`vendor.status.${status}`)}
      {source !== null && (
        <>
          {" · "}
          <a href={source.address} rel="external noreferrer" className="text-ink-3">
            {source.title}
          </a>
        </>
      )}
    </p>
  );
}
