import { useTranslation } from "react-i18next";
import type { RisksView } from "#app/domain/workspace/risk/acceptance/view-risks.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";
import { dimensions } from "./dimensions.ts";

type Props = { page: RisksView; errors: FieldErrors; typed: Typed };

/** Which risk, until when and why; the number stays as it is. */
export function AcceptForm({ page, errors, typed }: Props) {
  const { t } = useTranslation("opinion");
  const check = useTranslation("check").t;
  const words = (key: string) => t(`risks.error.${key as "reason"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  return (
    <form method="post" className="flex max-w-measure flex-col gap-6">
      <h2 className="text-xl font-bold">{t("risks.accept")}</h2>
      <ErrorSummary issues={issuesOf(errors, ["dimension", "until", "reason"], words)} />
      <Choice
        name="dimension"
        legend={t("risks.which")}
        chosen={[typed.dimension ?? ""]}
        options={dimensions.map((value) => ({
          value,
          label: t("risks.now", { risk: check(`risk.${value}`), value: page.residual[value] }),
        }))}
        {...wrong("dimension")}
      />
      <Field
        name="until"
        type="date"
        min={page.today}
        label={t("risks.until")}
        hint={t("risks.untilHint")}
        defaultValue={typed.until ?? ""}
        {...wrong("until")}
      />
      <TextArea
        name="reason"
        label={t("risks.reason")}
        hint={t("approval.reasonHint")}
        maxLength={2000}
        defaultValue={typed.reason}
        {...wrong("reason")}
      />
      <div>
        <Button>{t("risks.submit")}</Button>
      </div>
    </form>
  );
}
