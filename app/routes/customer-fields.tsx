import { useTranslation } from "react-i18next";
import { laender } from "#app/domain/catalogue/holidays.ts";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { countries } from "./countries.ts";
import { useLocale } from "./use-locale.ts";

/** A field by its name with what was typed and what is wrong with it. */
export type Same = (name: string) => {
  name: string;
  defaultValue: string | undefined;
  error?: string;
};

const lengths = { name: 200, street: 200, postalCode: 20, city: 100 } as const;
const complete = {
  name: "organization",
  street: "address-line1",
  postalCode: "postal-code",
  city: "address-level2",
} as const;
const references = ["buyerReference", "purchaseOrder", "costCentre"] as const;

/** The company of a customer as it stands on the invoice. */
export function CustomerFields({ same }: { same: Same }) {
  const { t } = useTranslation("offer");
  const { t: office } = useTranslation("office");
  const region = new Intl.DisplayNames(useLocale(), { type: "region" });
  return (
    <>
      <h2 className="text-xl font-bold">{t("office.company")}</h2>
      {(["name", "street", "postalCode", "city"] as const).map((name) => (
        <Field
          key={name}
          {...same(name)}
          label={t(`office.${name}`)}
          maxLength={lengths[name]}
          autoComplete={complete[name]}
        />
      ))}
      <Select
        {...same("country")}
        label={t("office.country")}
        placeholder={t("office.choose")}
        options={countries.map((value) => ({ value, label: region.of(value) ?? value }))}
      />
      <Select
        {...same("land")}
        label={t("office.land")}
        hint={t("office.landHint")}
        placeholder={t("office.choose")}
        options={laender.map((value) => ({ value, label: office(`client.laender.${value}`) }))}
      />
      <Field
        {...same("vatId")}
        label={t("office.vatId")}
        hint={t("office.vatIdHint")}
        maxLength={30}
        optional
      />
    </>
  );
}

/** Where invoices go, and by what the customer sorts them. */
export function InvoiceFields({ same }: { same: Same }) {
  const { t } = useTranslation("offer");
  return (
    <>
      <h2 className="text-xl font-bold">{t("office.invoices")}</h2>
      <Field {...same("email")} type="email" label={t("office.email")} maxLength={254} />
      {references.map((name) => (
        <Field key={name} {...same(name)} label={t(`office.${name}`)} maxLength={100} optional />
      ))}
    </>
  );
}
