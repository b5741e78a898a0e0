import { Funnel } from "#app/ui/funnel.tsx";
import { Gauge } from "#app/ui/gauge.tsx";
import { Picture } from "#app/ui/picture.tsx";
import { QrCode } from "#app/ui/qr-code.tsx";
import { useWords } from "./words.ts";

const checkered = Array.from({ length: 21 }, (_, y) =>
  Array.from({ length: 21 }, (__, x) => (x * y) % 3 === 0),
);

export function Pictures() {
  const { t, words } = useWords();
  const says = (value: number) => t("components.gauge", { name: words.short, value });
  return (
    <>
      <div className="flex flex-wrap gap-6">
        {[0, 24, 25, 54, 55, 100].map((value) => (
          <Gauge key={value} value={value} size="sm" label={words.short} ariaLabel={says(value)} />
        ))}
      </div>
      <Gauge value={42} label={words.short} ariaLabel={says(42)} />
      <Funnel
        label={words.parts.pictures}
        steps={[
          { id: "1", label: words.ahead, value: 120, text: "120" },
          { id: "2", label: words.current, value: 30, text: "30" },
          { id: "3", label: words.done, value: null, text: words.tooSmall },
        ]}
      />
      <Picture title={words.short} text={words.sentence} width={200} height={60} fit="band">
        <rect x="2" y="2" width="196" height="56" rx="8" className="fill-none stroke-accent" />
        <text x="100" y="36" textAnchor="middle" className="fill-ink">
          {words.short}
        </text>
      </Picture>
      <QrCode modules={checkered} label={words.short} />
    </>
  );
}
