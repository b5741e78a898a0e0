import { useTranslation } from "react-i18next";
import type { ExplainedAnswer, Explanation } from "#app/domain/self-check/explanation.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Reference } from "#app/ui/reference.tsx";
import { Table } from "#app/ui/table.tsx";

type ExplanationListProps = { explanations: readonly Explanation[]; overall: number };

/** „Woher kommt jeder Punkt?“: one fold-out per instrument, then how the overall value follows from the three. */
export function ExplanationList({ explanations, overall }: ExplanationListProps) {
  const { t } = useTranslation("check");
  if (explanations.length === 0) return null;
  return (
    <section aria-labelledby="explanation">
      <h2 id="explanation" className="text-lg">
        {t("explanation.title")}
      </h2>
      {explanations.map((one) => (
        <Disclosure
          key={one.dimension}
          wide
          summary={t("explanation.summary", { ...one, label: t(`risk.${one.dimension}`) })}
        >
          <p className="max-w-measure pb-3">{t("explanation.share", { ...one })}</p>
          <Table
            caption={t("explanation.caption", { label: t(`risk.${one.dimension}`) })}
            rows={one.rows}
            rowKey={(row) => row.question}
            columns={[
              {
                key: "answer",
                header: t("explanation.answer"),
                main: true,
                cell: (row) => <Answer row={row} />,
              },
              {
                key: "points",
                header: t("explanation.points"),
                numeric: true,
                cell: (row) => t("explanation.of", { points: row.points, max: row.max }),
              },
              {
                key: "norm",
                header: t("explanation.norm"),
                cell: (row) => <Norms references={row.references} />,
              },
            ]}
          />
        </Disclosure>
      ))}
      <p className="mt-2 max-w-measure text-ink-2">{t("explanation.overall", { overall })}</p>
    </section>
  );
}

function Answer({ row }: { row: ExplainedAnswer }) {
  const { t } = useTranslation("check");
  const several = row.parts.length > 1;
  return (
    <span className="block">
      <span className="block font-bold text-ink">{row.text}</span>
      {row.parts.map(({ label, points }) => (
        <span key={label} className="block">
          {label} <span className="whitespace-nowrap tabular-nums">({signed(points)})</span>
        </span>
      ))}
      {row.base > 0 && (
        <span className="block text-sm">{t("explanation.base", { base: row.base })}</span>
      )}
      {several && row.base === 0 && (
        <span className="block text-sm">{t("explanation.sum", { max: row.max })}</span>
      )}
    </span>
  );
}

function Norms({ references }: { references: readonly string[] }) {
  return (
    <span className="flex flex-col">
      {references.map((reference) => (
        <Reference key={reference}>{reference}</Reference>
      ))}
    </span>
  );
}

const signed = (points: number) =>
  points < 0 ? `\u2212${Math.abs(points)}` : points > 0 ? `+${points}` : "0";
