import { useTranslation } from "react-i18next";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatMoney } from "#app/i18n/format.ts";
import { Button } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { CustomerFields, InvoiceFields } from "../customer-fields.tsx";
import { issuesOf } from "../field-issues.ts";
import type { FieldErrors, Typed } from "../form.ts";
import { useLocale } from "../use-locale.ts";
import { WorkFields, WorkNote } from "../work-fields.tsx";

type Props = {
  /** The work a browser does before it sends the form. */
  task: string;
  typed: Typed;
  errors: FieldErrors;
  packages: readonly { id: PackageId; monthlyCents: number }[];
  version: string;
};

const order =
  "form package contactName contactEmail name street postalCode city country land vatId email buyerReference purchaseOrder costCentre";

/** What is to be ordered and by whom; the mailed link leads to the summary with the button that orders. */
export function OrderForm({ task, typed, errors, packages, version }: Props) {
  const { t } = useTranslation("offer");
  const { t: ordering } = useTranslation("ordering");
  const locale = useLocale();
  const words = (key: string) => t(`error.${key as "required"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const same = (name: string) => ({ name, defaultValue: typed[name], ...wrong(name) });
  return (
    <form
      method="post"
      data-work=""
      action={addressOf("order", locale)}
      className="flex max-w-measure flex-col gap-6"
    >
      <WorkFields task={task} />
      {typed.start && <input type="hidden" name="start" value={typed.start} />}
      <ErrorSummary issues={issuesOf(errors, order.split(" "), words)} />
      <Choice
        name="package"
        legend={t("office.package")}
        hint={ordering("own.packageHint", { version })}
        options={packages.map(({ id, monthlyCents }) => ({
          value: id,
          label: t(`package.${id}`),
          help: t("office.price", { price: formatMoney(monthlyCents, locale) }),
        }))}
        chosen={typed.package ? [typed.package] : []}
        {...wrong("package")}
      />
      <p>
        <a href={addressOf("packages", locale)}>{ordering("own.compare")}</a>
      </p>
      <h2 className="text-xl font-bold">{t("office.who")}</h2>
      <Field
        {...same("contactName")}
        label={t("office.contactName")}
        maxLength={200}
        autoComplete="name"
      />
      <Field
        {...same("contactEmail")}
        type="email"
        label={t("office.contactEmail")}
        hint={ordering("own.contactHint")}
        maxLength={254}
        autoComplete="email"
      />
      <CustomerFields same={same} />
      {errors.vatId === "abroad" && (
        <p>
          <a href={addressOf("booking", locale)}>{ordering("own.book")}</a>
        </p>
      )}
      <InvoiceFields same={same} />
      <p className="text-sm text-ink-3">
        {ordering("own.note")} <a href={addressOf("privacy", locale)}>{ordering("own.privacy")}</a>
      </p>
      <WorkNote />
      <div>
        <Button id="submit">{ordering("own.submit")}</Button>
      </div>
    </form>
  );
}
