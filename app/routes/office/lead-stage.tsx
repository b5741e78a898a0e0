import { useTranslation } from "react-i18next";
import { stages } from "#app/domain/leads/stages.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { issuesOf } from "../field-issues.ts";
import { useLocale } from "../use-locale.ts";
import type { LeadFault } from "./lead-forms.ts";
import type { LeadView } from "./lead-view.server.ts";

type Props = { lead: LeadView["lead"]; fault: LeadFault | undefined };

/** Where the lead stands in the pipeline, and the way to another stage. */
export function LeadStage({ lead, fault }: Props) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const words = (key: string) => t(`lead.error.${key as "owner"}`);
  const errors = fault?.errors ?? {};
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  return (
    <Card title={t("lead.stageTitle", { stage: t(`stage.${lead.stage}`) })} level={2}>
      <form
        method="post"
        action={addressOf("office.lead.stage", locale, { leadId: lead.id })}
        className="flex flex-col gap-5"
      >
        <ErrorSummary issues={issuesOf(errors, ["form", "stage", "reason"], words)} />
        <input type="hidden" name="version" value={lead.version} />
        <Select
          name="stage"
          label={t("lead.stage")}
          placeholder={t("lead.choose")}
          options={stages.map((value) => ({ value, label: t(`stage.${value}`) }))}
          defaultValue={fault?.typed.stage ?? lead.stage}
          {...wrong("stage")}
        />
        <Field
          name="reason"
          label={t("lead.reason")}
          hint={t("lead.reasonHint")}
          maxLength={500}
          defaultValue={fault?.typed.reason ?? ""}
          optional
          {...wrong("reason")}
        />
        <div>
          <Button size="sm" look="secondary">
            {t("lead.stageSubmit")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
