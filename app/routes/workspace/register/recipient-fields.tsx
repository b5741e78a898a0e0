import { useTranslation } from "react-i18next";
import {
  recipientRoles,
  type Recipient,
  transferBases,
} from "#app/domain/workspace/register/register.ts";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import type { RowProps } from "./row-props.ts";

/** Somebody who gets data, and on what ground outside the EEA. */
export function RecipientFields({ at, stored, field }: RowProps<Recipient>) {
  const { t } = useTranslation("register");
  const number = at + 1;
  return (
    <fieldset className="flex min-w-0 flex-col gap-6 border-t border-line pt-5">
      <legend className="float-left font-bold">{t("recipients.row", { number })}</legend>
      <Field
        {...field("recipient", stored?.name)}
        label={t("field.recipient")}
        list="register-providers"
        maxLength={200}
        optional
      />
      <Select
        {...field("role", stored?.role)}
        label={t("field.role")}
        options={recipientRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
        placeholder={t("open")}
        optional
      />
      <Field
        {...field("country", stored?.country)}
        label={t("field.country")}
        hint={t("hint.country")}
        maxLength={100}
        optional
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <Select
          {...field("transfer", stored?.transfer)}
          label={t("field.transfer")}
          options={transferBases.map((value) => ({ value, label: t(`transfer.${value}`) }))}
          placeholder={t("open")}
          optional
        />
        <Field
          {...field("checkedOn", stored?.checkedOn)}
          type="date"
          label={t("field.checkedOn")}
          optional
        />
      </div>
    </fieldset>
  );
}
