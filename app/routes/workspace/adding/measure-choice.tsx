import { useTranslation } from "react-i18next";
import type { AddableView } from "#app/domain/workspace/adding/addable.server.ts";
import { Choice } from "#app/ui/choice.tsx";

type Props = {
  measures: readonly AddableView[];
  chosen: string | undefined;
  wrong: (field: string) => { error?: string };
};

/** The measures of the catalogue that a plan does not have yet. */
export function MeasureChoice({ measures, chosen, wrong }: Props) {
  const { t } = useTranslation("plan");
  return (
    <Choice
      name="measure"
      legend={t("catalogue.question")}
      legendAs="h2"
      chosen={[chosen ?? ""]}
      options={measures.map(({ id, title, shared, ...one }) => ({
        value: id,
        label: title,
        help: (
          <>
            {t("catalogue.facts", { priority: one.priority, category: one.category })} {one.what}
            {shared && ` ${t("catalogue.shared")}`}
          </>
        ),
      }))}
      {...wrong("measure")}
    />
  );
}
