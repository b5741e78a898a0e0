type GaugeProps = {
  value: number;
  label: string;
  /** Read instead of the drawing: name, value and meaning in one sentence. */
  ariaLabel: string;
  /** First value of the caution zone and of the stop zone; whole points. */
  cautionFrom?: number;
  stopFrom?: number;
  size?: "md" | "sm";
};

const centre = { x: 110, y: 108 };
const sweep = 240;

const angleOf = (value: number) => (value / 100) * sweep - sweep / 2;

function pointAt(value: number, radius: number) {
  const radians = (angleOf(value) * Math.PI) / 180;
  const x = centre.x + radius * Math.sin(radians);
  const y = centre.y - radius * Math.cos(radians);
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}

function arc(from: number, to: number, radius = 97) {
  const large = angleOf(to) - angleOf(from) > 180 ? 1 : 0;
  return `M ${pointAt(from, radius)} A ${radius} ${radius} 0 ${large} 1 ${pointAt(to, radius)}`;
}

const tick = (value: number) =>
  value % 50 === 0
    ? { d: `M ${pointAt(value, 85)} L ${pointAt(value, 76)}`, width: 3 }
    : { d: `M ${pointAt(value, 81)} L ${pointAt(value, 76)}`, width: 1.75 };

const ticks = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map(tick);

/** Round instrument for a risk from 0 to 100; the gap between two arcs is the step from one zone to the next. */
export function Gauge({
  value,
  label,
  ariaLabel,
  cautionFrom = 25,
  stopFrom = 55,
  size = "md",
}: GaugeProps) {
  const shown = Math.min(100, Math.max(0, value));
  return (
    <svg
      viewBox="0 0 220 206"
      role="img"
      aria-label={ariaLabel}
      className={`mx-auto block h-auto max-w-full ${size === "md" ? "w-55" : "w-44"}`}
    >
      <g fill="none" strokeWidth="10">
        <path d={arc(0, cautionFrom - 1)} className="stroke-go" />
        <path d={arc(cautionFrom, stopFrom - 1)} className="stroke-caution-lamp" />
        <path d={arc(stopFrom, 100)} className="stroke-stop" />
      </g>
      {ticks.map((mark) => (
        <path key={mark.d} d={mark.d} strokeWidth={mark.width} className="stroke-field-border" />
      ))}
      <g transform={`rotate(${angleOf(shown).toFixed(1)} ${centre.x} ${centre.y})`}>
        <path
          d={`M ${centre.x} ${centre.y} V ${centre.y - 67}`}
          strokeWidth="5"
          strokeLinecap="round"
          className="stroke-ink"
        />
      </g>
      <circle cx={centre.x} cy={centre.y} r="8" className="fill-ink" />
      <text
        x={centre.x}
        y="168"
        textAnchor="middle"
        fontSize="34"
        fontWeight="700"
        className="fill-ink"
      >
        {value}
      </text>
      <text x={centre.x} y="198" textAnchor="middle" fontSize="18" className="fill-ink">
        {label}
      </text>
    </svg>
  );
}
