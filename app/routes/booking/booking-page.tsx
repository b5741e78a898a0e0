import { useTranslation } from "react-i18next";
import { company } from "#app/domain/catalogue/company.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary, type FieldIssue } from "#app/ui/error-summary.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { issuesOf } from "../field-issues.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import { fieldOrder } from "./booking-form.ts";
import type { BookingView } from "./booking-view.server.ts";
import { ContactFields } from "./contact-fields.tsx";
import { TimeFields } from "./time-fields.tsx";

const formId = "booking";

/** „Erstgespräch“: a time and who comes, in one form; without a free time the way to write to us. */
export function BookingPage({ view }: { view: BookingView }) {
  const { t } = useTranslation("booking");
  const locale = useLocale();
  const issues = useIssues(view);
  const isEmpty = view.first.times.length === 0 && view.days.length === 0;
  return (
    <QuietSite claim={t("claim")} action={<LanguageButton />}>
      <title>{issues.length > 0 ? `${t("errorTitle")}: ${t("pageTitle")}` : t("pageTitle")}</title>
      <meta name="description" content={t("description")} />
      <PageHeading title={t("title", { minutes: company.consultationMinutes })} lead={t("lead")} />
      <form
        id={formId}
        method="post"
        action={addressOf("booking.booked", locale)}
        className="mt-9 flex flex-col gap-10"
      >
        {["key", "report", "shown"].map((name) => (
          <input key={name} type="hidden" name={name} value={view.typed[name] ?? ""} />
        ))}
        <ErrorSummary
          issues={issues}
          {...(view.problem ? { title: t(`problem.${view.problem.kind}`) } : {})}
        />
        {isEmpty ? (
          <EmptyState
            title={t("time.noneTitle")}
            action={<LinkButton href={`mailto:${company.email}`}>{t("time.write")}</LinkButton>}
          >
            {t("time.none")}
          </EmptyState>
        ) : (
          <>
            <TimeFields view={view} />
            <ContactFields view={view} />
          </>
        )}
      </form>
    </QuietSite>
  );
}

function useIssues({ errors, problem }: BookingView): FieldIssue[] {
  const { t } = useTranslation("booking");
  const found = issuesOf(errors, fieldOrder, (key) => t(`error.${key as "email"}`));
  if (!problem) return found;
  if (problem.kind === "limited")
    return [{ field: "submit", message: t("error.limited", { count: problem.minutes }) }];
  return [
    {
      field: "time",
      message: t(`error.${problem.kind}`, problem.kind === "refused" ? problem : {}),
    },
  ];
}

/** Changes the language and keeps the form, also where a link would leave it. */
function LanguageButton() {
  const { t } = useTranslation("page");
  const other = useLocale() === "de" ? "en" : "de";
  return (
    <button
      form={formId}
      formAction={addressOf("booking", other)}
      formNoValidate
      lang={other}
      className="inline-block py-2 underline"
    >
      {t("language.name")}
    </button>
  );
}
