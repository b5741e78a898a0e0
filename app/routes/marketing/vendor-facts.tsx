import { useTranslation } from "react-i18next";
import type { Backing, VendorView } from "#app/domain/catalogue/vendor-view.ts";
import { Section } from "#app/ui/section.tsx";
import { SourceLine } from "./vendor-backing.tsx";

/** Contracts, place of processing and known incidents of a vendor. */
export function VendorFacts({ view }: { view: VendorView }) {
  const { t } = useTranslation("library");
  const { contracts, hosting, incidents } = view;
  return (
    <Section tone="sky">
      <div className="flex flex-col gap-12">
        {contracts.length > 0 && (
          <Part
            title={t("vendor.contractsTitle")}
            items={contracts.map(({ name, note, ...backing }) => ({ name, text: note, backing }))}
          />
        )}
        <Part title={t("vendor.hostingTitle")} items={[{ text: hosting.note, backing: hosting }]} />
        {incidents.length > 0 && (
          <Part
            title={t("vendor.incidentsTitle")}
            items={incidents.map(({ date, what, ...backing }) => ({
              name: date,
              text: what,
              backing,
            }))}
          />
        )}
      </div>
    </Section>
  );
}

type Item = { name?: string; text: string; backing: Backing };

function Part({ title, items }: { title: string; items: readonly Item[] }) {
  return (
    <div>
      <h2>{title}</h2>
      <ul className="mt-4 border-t border-line">
        {items.map(({ name, text, backing }) => (
          <li key={text} className="flex flex-col gap-1 border-b border-line py-4">
            {name !== undefined && <h3 className="text-base font-bold">{name}</h3>}
            <p className="max-w-measure">{text}</p>
            <SourceLine status={backing.status} source={backing.source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
