import { useTranslation } from "react-i18next";
import type { Offer } from "#app/domain/catalogue/packages.ts";
import { Picture } from "#app/ui/picture.tsx";

const blocks = ["assess", "support", "appoint"] as const;

/** Each package stands on the one before: columns of one, two and three blocks. */
export function PackageSteps({ offers }: { offers: readonly Offer[] }) {
  const { t } = useTranslation("packages");
  const cases = (offer?: Offer) => t("picture.useCases", { count: offer?.useCases ?? 0 });
  const [start, support, dpo] = offers.map(cases);
  return (
    <Picture
      title={t("picture.title")}
      text={t("picture.text", { start, support, dpo })}
      width={340}
      height={250}
    >
      {offers.map((offer, column) => (
        <g key={offer.id} transform={`translate(${column * 114} 0)`}>
          {blocks.slice(0, column + 1).map((block, row) => (
            <g key={block} transform={`translate(0 ${140 - row * 58})`}>
              <rect
                width="108"
                height="52"
                rx="8"
                x="2"
                className={row === column ? "fill-accent" : "fill-card stroke-line"}
              />
              <text
                x="56"
                y="31"
                textAnchor="middle"
                fontWeight="700"
                className={row === column ? "fill-paper" : "fill-ink"}
              >
                {t(`picture.blocks.${block}`)}
              </text>
            </g>
          ))}
          <text x="56" y="218" textAnchor="middle" fontWeight="700" className="fill-ink">
            {t(`picture.names.${offer.id}`)}
          </text>
          <text x="56" y="240" textAnchor="middle" className="fill-ink-2">
            {cases(offer)}
          </text>
        </g>
      ))}
    </Picture>
  );
}
