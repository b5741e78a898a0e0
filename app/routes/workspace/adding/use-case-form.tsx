import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Ticked, Typed } from "../../form.ts";

type Option = { value: string; label: string };

type Props = {
  chosen: {
    id: string;
    title: string;
    vendors: readonly Option[];
    flags: readonly Option[];
    /** HubSpot and Salesforce have usual fields for it. */
    hasUsual: boolean;
  };
  errors: FieldErrors;
  typed: Typed | undefined;
  ticked: Ticked | undefined;
};

/** What a person knows of an AI use case before anything was checked. */
export function UseCaseForm({ chosen, errors, typed, ticked }: Props) {
  const { t } = useTranslation("newUseCase");
  const words = (key: string) => t(`error.${key as "required"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const order = ["form", "title", "vendor", "personalData", "flags"];
  return (
    <form id="form" method="post" className="flex max-w-measure flex-col gap-8">
      <ErrorSummary issues={issuesOf(errors, order, words)} />
      <input type="hidden" name="useCase" value={chosen.id} />
      <p className="text-ink-2">{t("noCheck")}</p>
      <Field
        name="title"
        label={t("name")}
        maxLength={200}
        defaultValue={typed?.title ?? (chosen.id === "other" ? "" : chosen.title)}
        {...wrong("title")}
      />
      <div className="flex flex-col gap-4">
        <Select
          name="vendor"
          label={t("vendor")}
          hint={t("vendorHint")}
          placeholder={t("noVendor")}
          options={chosen.vendors}
          defaultValue={typed?.vendor}
          optional
          {...wrong("vendor")}
        />
        {chosen.hasUsual && (
          <Checkbox name="usual" defaultChecked={!typed || typed.usual === "yes"}>
            {t("usual")}
          </Checkbox>
        )}
      </div>
      <Choice
        name="personalData"
        legend={t("personalData")}
        hint={t("personalDataHint")}
        chosen={[typed?.personalData ?? "yes"]}
        options={[
          { value: "yes", label: t("yes") },
          { value: "no", label: t("no") },
        ]}
        {...wrong("personalData")}
      />
      <Choice
        name="flags"
        type="checkbox"
        legend={t("flags")}
        hint={t("flagsHint")}
        options={chosen.flags}
        chosen={ticked?.flags ?? []}
        {...wrong("flags")}
      />
      <ButtonRow>
        <Button>{t("submit")}</Button>
        <Link to="." className="inline-block py-2">
          {t("again")}
        </Link>
      </ButtonRow>
    </form>
  );
}
