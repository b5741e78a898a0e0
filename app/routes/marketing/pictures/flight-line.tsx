import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Picture } from "#app/ui/picture.tsx";

const stations = ["check", "talk", "settle", "approval", "start"] as const;

const wide = [
  { x: 90, y: 112 },
  { x: 300, y: 112 },
  { x: 510, y: 112 },
  { x: 720, y: 112 },
  { x: 962, y: 46 },
];

const narrow = [
  { x: 20, y: 277 },
  { x: 35, y: 233 },
  { x: 62, y: 186 },
  { x: 110, y: 133 },
  { x: 196, y: 70 },
];

/** The line from the check to the take-off: along the ground first, then up. */
export function FlightLine() {
  const { t } = useTranslation("marketing");
  const words = { title: t("line.title"), text: t("line.text") };
  return (
    <>
      <Picture {...words} width={1060} height={170} fit="wide">
        <path
          d="M20 112H720C840 112 880 70 1050 14"
          fill="none"
          className="stroke-accent"
          strokeWidth="4"
          strokeLinecap="round"
        />
        <path
          d="M20 126H740"
          className="stroke-field-border"
          strokeWidth="2"
          strokeDasharray="16 12"
        />
        {stations.map((station, index) => (
          <Station key={station} at={wide[index] ?? { x: 0, y: 0 }} number={index + 1}>
            <text y="44" textAnchor="middle" fontSize="18" fontWeight="700" className="fill-ink">
              {t(`line.stations.${station}`)}
            </text>
          </Station>
        ))}
      </Picture>
      <Picture {...words} width={320} height={296} fit="narrow">
        <path
          d="M18 288C30 230 62 120 310 12"
          fill="none"
          className="stroke-accent"
          strokeWidth="4"
          strokeLinecap="round"
        />
        {stations.map((station, index) => (
          <Station key={station} at={narrow[index] ?? { x: 0, y: 0 }} number={index + 1}>
            <text x="22" y="19" fontSize="17" fontWeight="700" className="fill-ink">
              {t(`line.stations.${station}`)}
            </text>
          </Station>
        ))}
      </Picture>
    </>
  );
}

type StationProps = { at: { x: number; y: number }; number: number; children: ReactNode };

function Station({ at, number, children }: StationProps) {
  const last = number === stations.length;
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <circle
        r="14"
        className={last ? "fill-go stroke-go" : "fill-card stroke-accent"}
        strokeWidth="3"
      />
      <text
        y="5.5"
        textAnchor="middle"
        fontSize="15"
        fontWeight="700"
        className={last ? "fill-card" : "fill-ink"}
      >
        {number}
      </text>
      {children}
    </g>
  );
}
