import { useTranslation } from "react-i18next";
import { retention } from "#app/domain/catalogue/company.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary, type FieldIssue } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import type { FieldErrors, Typed } from "../form.ts";
import { issuesOf } from "../field-issues.ts";
import { useLocale } from "../use-locale.ts";
import { ReportConsents } from "./report-consents.tsx";
import { ReportDetails } from "./report-details.tsx";
import { reportFieldOrder } from "./report-fields.ts";
import { WorkFields, WorkNote } from "../work-fields.tsx";

type ReportFormProps = {
  carried: string;
  /** The work a browser does before it sends the form. */
  task: string;
  errors?: FieldErrors;
  typed?: Typed;
  issues?: FieldIssue[];
  /** The form is the page, whose heading names it already. */
  alone?: boolean;
};

/** „Bericht per E-Mail“: the address is enough; everything else is voluntary, and nothing is ticked beforehand. */
export function ReportForm(props: ReportFormProps) {
  const { carried, task, errors = {}, typed = {}, issues = [], alone = false } = props;
  const { t } = useTranslation("report");
  const locale = useLocale();
  const say = (key: string) => t(`error.${key as "email"}`);
  const words = (field: string) => (errors[field] ? { error: say(errors[field]) } : {});
  const found = issuesOf(errors, reportFieldOrder, say);
  return (
    <section id="report" className={`max-w-measure print:hidden ${alone ? "" : "mt-14"}`}>
      {!alone && <h2 className="text-xl">{t("form.title")}</h2>}
      <p className="mt-2 text-ink-2">{t("form.lead")}</p>
      <form
        id="form"
        method="post"
        data-work=""
        action={addressOf("report.request", locale)}
        className="mt-6 flex flex-col gap-6"
      >
        <input type="hidden" name="carried" value={carried} />
        <WorkFields task={task} />
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
        <ReportDetails typed={typed} words={words} />
        <ReportConsents typed={typed} words={words} />
        <p className="text-sm text-ink-3">
          {t("form.note", { days: retention.unconfirmedRequestDays, months: retention.leadMonths })}{" "}
          <a href={addressOf("privacy", locale)}>{t("form.privacy")}</a>
        </p>
        <WorkNote />
        <div>
          <Button>{t("form.submit")}</Button>
        </div>
      </form>
    </section>
  );
}
