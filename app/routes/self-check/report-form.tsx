import { useTranslation } from "react-i18next";
import { newsWordingVersion, wordingOf } from "#app/domain/leads/consent-wordings.ts";
import { retention } from "#app/domain/catalogue/company.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { ErrorSummary, type FieldIssue } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import type { FieldErrors, Typed } from "../form.ts";
import { issuesOf } from "../field-issues.ts";
import { useLocale } from "../use-locale.ts";

type ReportFormProps = {
  carried: string;
  errors?: FieldErrors;
  typed?: Typed;
  issues?: FieldIssue[];
  /** The form is the page, whose heading names it already. */
  alone?: boolean;
};

/** „Bericht per E-Mail“: the address is enough; news are a wish of their own, never ticked beforehand. */
export function ReportForm(props: ReportFormProps) {
  const { carried, errors = {}, typed = {}, issues = [], alone = false } = props;
  const { t } = useTranslation("report");
  const locale = useLocale();
  const words = (field: string) =>
    errors[field] ? { error: t(`error.${errors[field] as "email"}`) } : {};
  const found = issuesOf(errors, ["form", "email", "firstName", "company", "news"], (key) =>
    t(`error.${key as "email"}`),
  );
  return (
    <section id="report" className={`max-w-measure print:hidden ${alone ? "" : "mt-14"}`}>
      {!alone && <h2 className="text-xl">{t("form.title")}</h2>}
      <p className="mt-2 text-ink-2">{t("form.lead")}</p>
      <form
        id="form"
        method="post"
        action={addressOf("report.request", locale)}
        className="mt-6 flex flex-col gap-6"
      >
        <input type="hidden" name="carried" value={carried} />
        <ErrorSummary issues={[...issues, ...found]} />
        <Field
          name="email"
          type="email"
          label={t("form.email")}
          autoComplete="email"
          maxLength={254}
          defaultValue={typed.email}
          {...words("email")}
        />
        <Field
          name="firstName"
          optional
          label={t("form.firstName")}
          autoComplete="given-name"
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
        <Checkbox name="news" defaultChecked={typed.news === "yes"} {...words("news")}>
          {wordingOf(newsWordingVersion, locale)}
        </Checkbox>
        <p className="text-sm text-ink-3">
          {t("form.note", { days: retention.unconfirmedRequestDays, months: retention.leadMonths })}{" "}
          <a href={addressOf("privacy", locale)}>{t("form.privacy")}</a>
        </p>
        <div>
          <Button>{t("form.submit")}</Button>
        </div>
      </form>
    </section>
  );
}
