import { useTranslation } from "react-i18next";
import { companySizes } from "#app/domain/leads/contact.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import type { Typed } from "../form.ts";

export type FieldWords = (field: string) => { error?: string };

type Props = { typed: Typed; words: FieldWords };

const fields = ["firstName", "company", "companySize", "crm", "phone"] as const;

/** What helps to prepare a conversation; folded away, because none of it is needed for the report. */
export function ReportDetails({ typed, words }: Props) {
  const { t } = useTranslation("report");
  const open = fields.some((field) => typed[field] || words(field).error);
  return (
    <Disclosure summary={t("form.details")} open={open}>
      <div className="flex flex-col gap-6 text-ink">
        <p className="text-ink-2">{t("form.detailsLead")}</p>
        <Field
          name="firstName"
          optional
          label={t("form.firstName")}
          autoComplete="name"
          maxLength={100}
          defaultValue={typed.firstName}
          {...words("firstName")}
        />
        <Field
          name="company"
          optional
          label={t("form.company")}
          autoComplete="organization"
          maxLength={200}
          defaultValue={typed.company}
          {...words("company")}
        />
        <Select
          name="companySize"
          optional
          label={t("form.companySize")}
          placeholder={t("form.noAnswer")}
          options={companySizes.map((value) => ({ value, label: t(`form.sizes.${value}`) }))}
          defaultValue={typed.companySize}
          {...words("companySize")}
        />
        <Field
          name="crm"
          optional
          label={t("form.crm")}
          hint={t("form.crmHint")}
          maxLength={100}
          defaultValue={typed.crm}
          {...words("crm")}
        />
        <Field
          name="phone"
          type="tel"
          optional
          label={t("form.phone")}
          hint={t("form.phoneHint")}
          autoComplete="tel"
          maxLength={40}
          defaultValue={typed.phone}
          {...words("phone")}
        />
      </div>
    </Disclosure>
  );
}
