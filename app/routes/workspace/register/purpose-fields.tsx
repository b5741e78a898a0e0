import { useTranslation } from "react-i18next";
import { legalBases, type Purpose } from "#app/domain/workspace/register/register.ts";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { RowProps } from "./row-props.ts";

const steps = ["interest", "necessity", "balancing"] as const;

/** One purpose with its own legal basis. The three steps show where they are asked for; older browsers always show them. */
export function PurposeFields({ at, stored, field }: RowProps<Purpose>) {
  const { t } = useTranslation("register");
  return (
    <fieldset className="group flex min-w-0 flex-col gap-6 border-t border-line pt-5">
      <legend className="float-left font-bold">{t("purposes.row", { number: at + 1 })}</legend>
      <Field
        {...field("purpose", stored?.purpose)}
        label={t("field.purpose")}
        hint={t("hint.purpose")}
        maxLength={200}
        optional
      />
      <Select
        {...field("basis", stored?.basis)}
        label={t("field.basis")}
        options={legalBases.map((value) => ({ value, label: t(`basis.${value}`) }))}
        placeholder={t("open")}
        optional
      />
      <div className="flex flex-col gap-6 group-[:not(:has(option[value=legitimate-interest]:checked))]:hidden">
        <p className="max-w-measure text-ink-2">{t("purposes.steps")}</p>
        {steps.map((step) => (
          <TextArea
            key={step}
            {...field(step, stored?.[step])}
            label={t(`field.${step}`)}
            hint={t(`hint.${step}`)}
            rows={3}
            maxLength={2_000}
            optional
          />
        ))}
      </div>
    </fieldset>
  );
}
