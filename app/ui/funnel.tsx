export type FunnelStep = {
  id: string;
  label: string;
  /** Null for a number too small to be shown. */
  value: number | null;
  /** The value in words. */
  text: string;
};

type FunnelProps = {
  /** What the picture shows, for those who do not see it; the numbers stand in a table beside it. */
  label: string;
  steps: readonly FunnelStep[];
};

const row = 30;
const left = 250;
const width = 760;
const room = width - left - 80;

/** Bars that shorten from step to step; a phone is too narrow to read them. */
export function Funnel({ label, steps }: FunnelProps) {
  const most = Math.max(1, ...steps.map(({ value }) => value ?? 0));
  return (
    <svg
      viewBox={`0 0 ${width} ${steps.length * row}`}
      role="img"
      aria-label={label}
      className="h-auto w-full fill-ink max-sm:hidden"
    >
      {steps.map((step, at) => {
        const length = step.value === null ? 0 : Math.round((step.value / most) * room);
        const middle = at * row + row / 2;
        return (
          <g key={step.id}>
            <text x={left - 12} y={middle} dy="0.35em" textAnchor="end" fontSize="15">
              {step.label}
            </text>
            <rect
              x={left}
              y={at * row + 5}
              width={Math.max(length, 2)}
              height={row - 10}
              rx="3"
              className="fill-accent"
            />
            <text x={left + Math.max(length, 2) + 8} y={middle} dy="0.35em" fontSize="15">
              {step.text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
