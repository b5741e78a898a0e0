import { useTranslation } from "react-i18next";
import { companySizes, sharings } from "#app/domain/leads/contact.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { issuesOf } from "../field-issues.ts";
import type { FieldErrors, Typed } from "../form.ts";
import { useLocale } from "../use-locale.ts";

type Props = { token: string; typed: Typed; errors: FieldErrors; hasChecks: boolean };

const order = ["form", "firstName", "company", "companySize", "crm", "phone", "shared"];

/** What somebody told us, to be corrected; an emptied field is deleted. */
export function OwnDetailsForm({ token, typed, errors, hasChecks }: Props) {
  const { t } = useTranslation("report");
  const own = useTranslation("ownData").t;
  const locale = useLocale();
  const say = (key: string) => t(`error.${key as "email"}`);
  const field = (name: "firstName" | "company" | "crm" | "phone") => ({
    name,
    label: t(`form.${name}`),
    defaultValue: typed[name] ?? "",
    optional: true,
    ...(errors[name] ? { error: say(errors[name]) } : {}),
  });
  return (
    <form
      method="post"
      action={addressOf("own-data.correction", locale, { token })}
      className="flex flex-col gap-6"
    >
      <ErrorSummary issues={issuesOf(errors, order, say)} />
      <Field {...field("firstName")} autoComplete="name" maxLength={100} />
      <Field {...field("company")} autoComplete="organization" maxLength={200} />
      <Select
        name="companySize"
        optional
        label={t("form.companySize")}
        placeholder={t("form.noAnswer")}
        options={companySizes.map((value) => ({ value, label: t(`form.sizes.${value}`) }))}
        defaultValue={typed.companySize}
      />
      <Field {...field("crm")} maxLength={100} />
      <Field {...field("phone")} type="tel" autoComplete="tel" maxLength={40} />
      {hasChecks && (
        <Choice
          name="shared"
          legend={t("form.shared")}
          options={sharings.map((value) => ({
            value,
            label: t(`form.sharings.${value}.label`),
            help: t(`form.sharings.${value}.help`),
          }))}
          chosen={[typed.shared ?? ""]}
        />
      )}
      <div>
        <Button look="secondary">{own("details.submit")}</Button>
      </div>
    </form>
  );
}
