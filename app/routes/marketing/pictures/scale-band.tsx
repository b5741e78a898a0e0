import { useTranslation } from "react-i18next";
import { Picture } from "#app/ui/picture.tsx";

type Level = {
  id: string;
  lamp: "go" | "caution" | "stop";
  label: string;
  from: number;
  to: number;
};

const fill = { go: "fill-go", caution: "fill-caution-lamp", stop: "fill-stop" };

/** The scale from 0 to 100 with the zones of the light, true to scale. */
export function ScaleBand({ levels }: { levels: readonly Level[] }) {
  const { t } = useTranslation("marketing");
  const zones = levels.map((level) => `${level.label}: ${t("rules.range", level)}`).join("; ");
  return (
    <Picture title={t("rules.lightTitle")} text={`${zones}.`} width={340} height={58} fit="band">
      {levels.map(({ id, lamp, from, to }) => {
        const left = 8 + from * 3.2;
        const right = 8 + Math.min(100, to + 1) * 3.2;
        return (
          <g key={id}>
            <rect
              x={left + 1}
              y="6"
              width={right - left - 2}
              height="22"
              rx="4"
              className={fill[lamp]}
            />
            <text x={left + 2} y="50" fontSize="14" className="fill-ink-2">
              {from}
            </text>
          </g>
        );
      })}
      <text x="332" y="50" fontSize="14" textAnchor="end" className="fill-ink-2">
        100
      </text>
    </Picture>
  );
}
