import { useTranslation } from "react-i18next";
import { Picture } from "#app/ui/picture.tsx";

const ways = ["authority", "people", "rivals"] as const;

/** Three ways in which somebody can turn to the company. */
export function LiabilityPicture() {
  const { t } = useTranslation("risks");
  return (
    <Picture
      title={t("pictures.liability.title")}
      text={t("pictures.liability.text")}
      width={340}
      height={210}
    >
      {ways.map((way, index) => (
        <g key={way} transform={`translate(0 ${index * 68})`}>
          <text x="12" y="34" fontWeight="700" className="fill-ink">
            {t(`pictures.liability.${way}.who`)}
          </text>
          <text x="12" y="55" className="fill-ink-2">
            {t(`pictures.liability.${way}.what`)}
          </text>
          <path
            d="M184 38H212M205 31l8 7-8 7"
            fill="none"
            strokeWidth="2.5"
            strokeLinecap="round"
            strokeLinejoin="round"
            className="stroke-stop"
          />
          {index < 2 && <path d="M12 71H178" className="stroke-line" />}
        </g>
      ))}
      <rect
        x="222"
        y="10"
        width="110"
        height="190"
        rx="10"
        className="fill-card stroke-accent"
        strokeWidth="2"
      />
      <g textAnchor="middle" fontWeight="700" className="fill-ink">
        <text x="277" y="100">
          {t("pictures.liability.company.a")}
        </text>
        <text x="277" y="121">
          {t("pictures.liability.company.b")}
        </text>
      </g>
    </Picture>
  );
}
