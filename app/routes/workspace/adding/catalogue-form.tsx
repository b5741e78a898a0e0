import { useTranslation } from "react-i18next";
import type { AddableView } from "#app/domain/workspace/adding/addable.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";
import { MeasureChoice } from "./measure-choice.tsx";
import { WhoFields } from "./who-fields.tsx";

type Props = {
  measures: readonly AddableView[];
  members: readonly { id: string; name: string }[];
  errors: FieldErrors;
  typed: Typed;
};

/** One measure of the catalogue, who takes it on and until when. */
export function CatalogueForm({ measures, members, errors, typed }: Props) {
  const { t } = useTranslation("plan");
  const words = (key: string) => t(`error.${key as "measure"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  return (
    <form id="form" method="post" className="flex max-w-narrow flex-col gap-8">
      <ErrorSummary issues={issuesOf(errors, ["form", "measure", "ownerId", "dueOn"], words)} />
      <MeasureChoice measures={measures} chosen={typed.measure} wrong={wrong} />
      <WhoFields members={members} typed={typed} wrong={wrong} dueHint={t("catalogue.dueHint")} />
      <div>
        <Button>{t("catalogue.submit")}</Button>
      </div>
    </form>
  );
}
