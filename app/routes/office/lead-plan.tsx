import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { issuesOf } from "../field-issues.ts";
import { useLocale } from "../use-locale.ts";
import { type LeadFault, shownPlan, storedPlan } from "./lead-forms.ts";
import type { LeadView } from "./lead-view.server.ts";

type Props = { lead: LeadView["lead"]; owners: LeadView["owners"]; fault: LeadFault | undefined };

/** Who minds the lead, and what comes next. */
export function LeadPlan({ lead, owners, fault }: Props) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const words = (key: string) => t(`lead.error.${key as "owner"}`);
  const errors = fault?.errors ?? {};
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const seen = storedPlan(lead);
  const shown = shownPlan(lead, fault?.typed);
  return (
    <Card title={t("lead.planTitle")} level={2}>
      <form
        method="post"
        action={addressOf("office.lead", locale, { leadId: lead.id })}
        className="flex flex-col gap-5"
      >
        <ErrorSummary
          issues={issuesOf(errors, ["form", "ownerId", "nextStep", "nextStepOn"], words)}
        />
        <input type="hidden" name="version" value={lead.version} />
        <input type="hidden" name="seenOwner" value={seen.ownerId} />
        <input type="hidden" name="seenStep" value={seen.nextStep} />
        <input type="hidden" name="seenDate" value={seen.nextStepOn} />
        <Select
          name="ownerId"
          label={t("filter.owner")}
          placeholder={t("filter.nobody")}
          options={owners.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={shown.ownerId}
          optional
          {...wrong("ownerId")}
        />
        <Field
          name="nextStep"
          label={t("lead.nextStep")}
          maxLength={300}
          defaultValue={shown.nextStep}
          optional
          {...wrong("nextStep")}
        />
        <Field
          name="nextStepOn"
          type="date"
          label={t("lead.nextStepOn")}
          defaultValue={shown.nextStepOn}
          optional
          {...wrong("nextStepOn")}
        />
        <div>
          <Button size="sm" look="secondary">
            {t("lead.planSubmit")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
