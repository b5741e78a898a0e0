import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { measureStatuses } from "#app/domain/workspace/measure-status.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { Result } from "./bulk-result.tsx";

type Props = {
  members: readonly { id: string; name: string }[];
  result: Result | undefined;
  /** The rows to tick. */
  children: ReactNode;
};

/** Changes the ticked measures alike; a field that is left alone changes nothing. */
export function BulkForm({ members, result, children }: Props) {
  const { t } = useTranslation("measures");
  const { t: workspace } = useTranslation("workspace");
  const errors = result?.errors ?? {};
  const typed = result?.typed ?? {};
  const words = (key: string) => t(`bulk.error.${key as "to"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const fields = ["measure", "to", "ownerId", "dueOn", "reason"];
  return (
    <form method="post" className="flex flex-col gap-8">
      <ErrorSummary issues={issuesOf(errors, fields, words)} />
      {children}
      <Card title={t("bulk.title")} level={2}>
        <p id="measure" className="mb-5 max-w-measure text-ink-2">
          {t("bulk.lead")}
        </p>
        <div className="grid gap-5 md:grid-cols-3">
          <Select
            name="to"
            label={workspace("measures.status")}
            placeholder={t("bulk.same")}
            options={measureStatuses.map((value) => ({
              value,
              label: workspace(`status.${value}`),
            }))}
            defaultValue={typed.to}
            optional
            {...wrong("to")}
          />
          <Select
            name="ownerId"
            label={workspace("measures.owner")}
            placeholder={t("bulk.same")}
            options={[
              { value: "nobody", label: workspace("measures.nobody") },
              ...members.map(({ id: value, name: label }) => ({ value, label })),
            ]}
            defaultValue={typed.ownerId}
            optional
            {...wrong("ownerId")}
          />
          <Field
            name="dueOn"
            type="date"
            label={workspace("measures.due")}
            defaultValue={typed.dueOn}
            optional
            {...wrong("dueOn")}
          />
        </div>
        <div className="mt-5">
          <TextArea
            name="reason"
            label={workspace("step.reason")}
            hint={workspace("step.reasonHint")}
            maxLength={2000}
            defaultValue={typed.reason}
            optional
            {...wrong("reason")}
          />
        </div>
        <div className="mt-5">
          <Button look="secondary">{t("bulk.submit")}</Button>
        </div>
      </Card>
    </form>
  );
}
