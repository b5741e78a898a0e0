import { useTranslation } from "react-i18next";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import { formatMoney } from "#app/i18n/format.ts";
import { Button } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { CustomerFields, InvoiceFields } from "../customer-fields.tsx";
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

/** Whom what is offered to, with everything the first invoice needs. */
export function OfferForm({ typed, errors, packages, version }: Props) {
  const { t } = useTranslation("offer");
  const locale = useLocale();
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
      <CustomerFields same={same} />
      <Field
        {...same("vatIdConfirmedOn")}
        type="date"
        label={t("office.vatIdConfirmedOn")}
        hint={t("office.vatIdConfirmedHint")}
        optional
      />
      <InvoiceFields same={same} />
      <div>
        <Button>{t("office.submit")}</Button>
      </div>
    </form>
  );
}
