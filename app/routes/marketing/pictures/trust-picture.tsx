import { useTranslation } from "react-i18next";
import { Picture } from "#app/ui/picture.tsx";

/** Trust falls in an instant and comes back slowly. */
export function TrustPicture() {
  const { t } = useTranslation("risks");
  return (
    <Picture
      title={t("pictures.trust.title")}
      text={t("pictures.trust.text")}
      width={340}
      height={210}
    >
      <path d="M14 192H326" className="stroke-line" strokeWidth="2" />
      <g fill="none" strokeWidth="4" strokeLinecap="round">
        <path d="M14 64H132C150 64 150 148 168 148" className="stroke-accent" />
        <path d="M168 148C222 148 252 118 326 98" className="stroke-accent" strokeDasharray="2 9" />
      </g>
      <rect
        x="125"
        y="57"
        width="14"
        height="14"
        rx="2.5"
        transform="rotate(45 132 64)"
        className="fill-caution-lamp stroke-caution"
        strokeWidth="1.5"
      />
      <circle cx="168" cy="148" r="6" className="fill-stop" />
      <text x="14" y="46" fontWeight="700" className="fill-ink">
        {t("pictures.trust.line")}
      </text>
      <text x="150" y="46" className="fill-caution" fontWeight="700">
        {t("pictures.trust.event")}
      </text>
      <text x="160" y="176" textAnchor="middle" className="fill-stop" fontWeight="700">
        {t("pictures.trust.lost")}
      </text>
      <text x="326" y="84" textAnchor="end" className="fill-ink-2">
        {t("pictures.trust.regained")}
      </text>
    </Picture>
  );
}
