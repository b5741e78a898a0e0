import { useTranslation } from "react-i18next";
import { Picture } from "#app/ui/picture.tsx";

const lines = ["a", "b", "c"] as const;

/** What leads into the CRM, what comes out of it, and the question of the rehearsed restore. */
export function LostDataPicture() {
  const { t } = useTranslation("risks");
  return (
    <Picture
      title={t("pictures.recovery.title")}
      text={t("pictures.recovery.text")}
      width={340}
      height={210}
    >
      <g fill="none" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round">
        {lines.map((line, index) => (
          <g key={line} transform={`translate(0 ${index * 46})`}>
            <path d="M120 39h20M134 33l7 6-7 6" className="stroke-caution" />
            <path d="M212 39h20M226 33l7 6-7 6" className="stroke-stop" />
          </g>
        ))}
      </g>
      {lines.map((line, index) => (
        <g key={line} transform={`translate(0 ${index * 46})`}>
          <text x="8" y="44" className="fill-ink">
            {t(`pictures.recovery.in.${line}`)}
          </text>
          <text x="240" y="44" className="fill-stop" fontWeight="700">
            {t(`pictures.recovery.out.${line}`)}
          </text>
        </g>
      ))}
      <g className="fill-card stroke-accent" strokeWidth="2">
        <path d="M147 28v106c0 8 13 13 29 13s29-5 29-13V28" />
        <ellipse cx="176" cy="28" rx="29" ry="12" />
        <path
          d="M147 64c0 8 13 13 29 13s29-5 29-13M147 104c0 8 13 13 29 13s29-5 29-13"
          fill="none"
        />
      </g>
      <text x="176" y="97" textAnchor="middle" fontWeight="700" className="fill-ink">
        {t("pictures.recovery.store")}
      </text>
      <path d="M176 150v22" className="stroke-go" strokeWidth="2.5" strokeDasharray="3 5" />
      <text x="176" y="196" textAnchor="middle" fontWeight="700" className="fill-go">
        {t("pictures.recovery.rehearsed")}
      </text>
    </Picture>
  );
}
