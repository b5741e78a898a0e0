import { useTranslation } from "react-i18next";
import type { VendorView } from "#app/domain/catalogue/vendor-view.ts";
import { Facts } from "#app/ui/facts.tsx";
import { Lamp } from "#app/ui/lamp.tsx";
import { SourceLine } from "./vendor-backing.tsx";

/** One switch: what it does, what is set, what we can prove of it and when we last looked. */
export function VendorSwitch({ one }: { one: VendorView["switches"][number] }) {
  const { t } = useTranslation("library");
  const unproven = <span className="text-ink-3">{t("vendor.unproven")}</span>;
  return (
    <li className="flex min-w-0 flex-col gap-3 rounded-card border border-line bg-card p-6 break-inside-avoid wrap-anywhere">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 className="min-w-0 text-lg leading-snug">{one.name}</h3>
        <p className="text-sm text-ink-3">
          {one.due ? (
            <Lamp state="caution">{t("vendor.due")}</Lamp>
          ) : (
            t("vendor.checkedOn", { date: one.checkedOn })
          )}
        </p>
      </div>
      <p className="max-w-measure">{one.effect}</p>
      <Facts
        facts={[
          {
            term: t("vendor.default"),
            value: (
              <>
                <strong className="block">{t(`vendor.defaults.${one.default}`)}</strong>
                <span className="text-ink-2">{one.defaultNote}</span>
              </>
            ),
          },
          { term: t("vendor.where"), value: one.where ?? unproven },
          { term: t("vendor.who"), value: one.whoMayChange ?? unproven },
          { term: t("vendor.measures"), value: one.measures.join(" · ") },
        ]}
      />
      <div>
        {one.due && (
          <p className="text-sm text-ink-3">{t("vendor.checkedOn", { date: one.checkedOn })}</p>
        )}
        <SourceLine status={one.status} source={one.source} />
      </div>
    </li>
  );
}
