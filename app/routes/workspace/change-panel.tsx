import { useTranslation } from "react-i18next";
import type { MeasurePage } from "#app/domain/workspace/measure-page.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { issuesOf } from "../field-issues.ts";
import type { FieldErrors, Typed } from "../form.ts";
import { shownFields, stored } from "./change-form.ts";

type Props = {
  measure: MeasurePage;
  address: string;
  mayChange: boolean;
  errors: FieldErrors;
  typed: Typed | undefined;
};

/** Who is responsible, until when. */
export function ChangePanel({ measure, address, mayChange, errors, typed }: Props) {
  const { t } = useTranslation("workspace");
  const words = (key: string) => t(`change.error.${key as "member"}`);
  if (!mayChange) return <ChangeFacts measure={measure} />;
  const seen = stored(measure);
  const shown = shownFields(measure, typed);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  return (
    <Card title={t("change.title")} level={2}>
      <form method="post" action={address} className="flex flex-col gap-5">
        <ErrorSummary issues={issuesOf(errors, ["ownerId", "dueOn"], words)} />
        <input type="hidden" name="version" value={measure.version} />
        <input type="hidden" name="seenOwner" value={seen.ownerId} />
        <input type="hidden" name="seenDue" value={seen.dueOn} />
        <Select
          name="ownerId"
          label={t("measures.owner")}
          placeholder={t("measures.nobody")}
          options={measure.members.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={shown.ownerId}
          {...(measure.role ? { hint: t("change.usually", { role: measure.role }) } : {})}
          optional
          {...wrong("ownerId")}
        />
        <Field
          name="dueOn"
          type="date"
          label={t("measures.due")}
          defaultValue={shown.dueOn}
          optional
          {...wrong("dueOn")}
        />
        <div>
          <Button size="sm" look="secondary">
            {t("change.submit")}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function ChangeFacts({ measure }: { measure: MeasurePage }) {
  const { t } = useTranslation("workspace");
  return (
    <Card title={t("change.title")} level={2}>
      <Facts
        facts={[
          { term: t("measures.owner"), value: measure.owner ?? t("measures.nobody") },
          { term: t("measures.due"), value: measure.due ?? t("change.noDate") },
        ]}
      />
    </Card>
  );
}
