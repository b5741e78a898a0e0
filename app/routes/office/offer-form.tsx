import { useTranslation } from "react-i18next";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import { laender } from "#app/domain/catalogue/holidays.ts";
import { formatMoney } from "#app/i18n/format.ts";
import { Button } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { countries } from "../countries.ts";
import { issuesOf } from "../field-issues.ts";
import type { FieldErrors, Typed } from "../form.ts";
import { useLocale } from "../use-locale.ts";

type Props = {
  typed: Typed;
  errors: FieldErrors;
  packages: readonly { id: PackageId; monthlyCents: number }[];
  version: string;
};

const order = ["form", "package", "contactName", "contactEmail", "name", "street", "postalCode"];
order.push("city", "country", "land", "vatId", "vatIdConfirmedOn", "email", "buyerReference");
order.push("purchaseOrder", "costCentre");

const lengths = { name: 200, street: 200, postalCode: 20, city: 100 } as const;
const references = ["buyerReference", "purchaseOrder", "costCentre"] as const;

/** Whom what is offered to, with everything the first invoice needs. */
export function OfferForm({ typed, errors, packages, version }: Props) {
  const { t } = useTranslation("offer");
  const { t: office } = useTranslation("office");
  const locale = useLocale();
  const region = new Intl.DisplayNames(locale, { type: "region" });
  const words = (key: string) => t(`error.${key as "required"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const same = (name: string) => ({ name, defaultValue: typed[name], ...wrong(name) });
  return (
    <form method="post" className="flex max-w-measure flex-col gap-6">
      <ErrorSummary issues={issuesOf(errors, order, words)} />
      <Choice
        name="package"
        legend={t("office.package")}
        hint={t("office.packageHint", { version })}
        options={packages.map(({ id, monthlyCents }) => ({
          value: id,
          label: t(`package.${id}`),
          help: t("office.price", { price: formatMoney(monthlyCents, locale) }),
        }))}
        chosen={typed.package ? [typed.package] : []}
        {...wrong("package")}
      />
      <h2 className="text-xl font-bold">{t("office.who")}</h2>
      <Field {...same("contactName")} label={t("office.contactName")} maxLength={200} />
      <Field
        {...same("contactEmail")}
        type="email"
        label={t("office.contactEmail")}
        hint={t("office.contactHint")}
        maxLength={254}
      />
      <h2 className="text-xl font-bold">{t("office.company")}</h2>
      {(["name", "street", "postalCode", "city"] as const).map((name) => (
        <Field key={name} {...same(name)} label={t(`office.${name}`)} maxLength={lengths[name]} />
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
      <Field
        {...same("vatIdConfirmedOn")}
        type="date"
        label={t("office.vatIdConfirmedOn")}
        hint={t("office.vatIdConfirmedHint")}
        optional
      />
      <h2 className="text-xl font-bold">{t("office.invoices")}</h2>
      <Field {...same("email")} type="email" label={t("office.email")} maxLength={254} />
      {references.map((name) => (
        <Field key={name} {...same(name)} label={t(`office.${name}`)} maxLength={100} optional />
      ))}
      <div>
        <Button>{t("office.submit")}</Button>
      </div>
    </form>
  );
}
