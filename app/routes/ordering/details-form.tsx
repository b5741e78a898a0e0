import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { CustomerFields, InvoiceFields } from "../customer-fields.tsx";
import { issuesOf } from "../field-issues.ts";
import type { FieldErrors, Typed } from "../form.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";

const order =
  "form contactName name street postalCode city country land vatId email buyerReference purchaseOrder costCentre";

/** Everything about who orders as the offer has it, to be changed by the one who got it. */
export function DetailsForm({
  token,
  typed,
  errors,
}: {
  token: string;
  typed: Typed;
  errors?: FieldErrors;
}) {
  const { t } = useTranslation("offer");
  const { t: ordering } = useTranslation("ordering");
  const locale = useLocale();
  const words = (key: string) => t(`error.${key as "required"}`);
  const same = (name: string) => ({
    name,
    defaultValue: typed[name],
    ...(errors?.[name] ? { error: words(errors[name]) } : {}),
  });
  return (
    <QuietSite>
      <title>{ordering(errors ? "details.errorTitle" : "details.title")}</title>
      <PageHeading size="md" title={ordering("details.title")} lead={ordering("details.lead")} />
      <form method="post" className="mt-8 flex max-w-measure flex-col gap-6">
        <ErrorSummary issues={issuesOf(errors ?? {}, order.split(" "), words)} />
        <h2 className="text-xl font-bold">{t("office.who")}</h2>
        <Field {...same("contactName")} label={t("office.contactName")} maxLength={200} />
        <CustomerFields same={same} />
        <InvoiceFields same={same} />
        <p className="flex flex-wrap items-center gap-x-8 gap-y-4">
          <Button>{ordering("details.submit")}</Button>
          <a href={addressOf("offer", locale, { token })}>{ordering("details.back")}</a>
        </p>
      </form>
    </QuietSite>
  );
}
