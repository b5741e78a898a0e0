import { useTranslation } from "react-i18next";
import type { rulesView } from "#app/domain/self-check/rules-view.ts";
import type { Points } from "#app/domain/catalogue/types.ts";
import { Table } from "#app/ui/table.tsx";

type Question = ReturnType<typeof rulesView>["questions"][number];

const dimensions = ["trust", "liability", "recovery"] as const;

/** One question of the check with what each of its answers counts; it opens without script. */
export function RuleQuestion({ question, number }: { question: Question; number: number }) {
  const { t } = useTranslation("marketing");
  const risk = useTranslation("check").t;
  const { base, max, options, text, type } = question;
  const counts = (points: Points) => dimensions.some((one) => points[one] !== 0);
  const inWords = (points: Points) =>
    dimensions.map((one) => `${risk(`risk.${one}`)}\u00a0${signed(points[one])}`).join(" · ");
  return (
    <li className="rounded-card border border-line bg-card px-5 py-3 sm:px-6">
      <details className="group">
        <summary className="flex min-h-11 list-none items-baseline gap-4 rounded-button py-1.5 [&::-webkit-details-marker]:hidden">
          <span aria-hidden="true" className="w-6 shrink-0 font-mono font-bold text-accent">
            {number}
          </span>
          <span className="min-w-0">
            <strong className="block leading-snug">{text}</strong>
            <span className="text-sm text-ink-3">
              {counts(max) ? `${t("rules.max")}: ${inWords(max)}` : t("rules.noPoints")}
              {` · ${t(`rules.type.${type}`)}`}
            </span>
          </span>
        </summary>
        <div className="pt-3 pb-2 sm:pl-10">
          {counts(base) && (
            <p className="mb-2 text-sm text-ink-2">{`${t("rules.base")}: ${inWords(base)}`}</p>
          )}
          <Table
            caption={text}
            rows={options}
            rowKey={({ id }) => id}
            columns={[
              { key: "answer", header: t("rules.answer"), main: true, cell: ({ label }) => label },
              ...dimensions.map((one) => ({
                key: one,
                header: risk(`risk.${one}`),
                numeric: true,
                cell: ({ points }: Question["options"][number]) => signed(points[one]),
              })),
            ]}
          />
        </div>
      </details>
    </li>
  );
}

/** A real minus sign. */
const signed = (points: number) => String(points).replace("-", "−");
