import { useTranslation } from "react-i18next";
import { company } from "#app/domain/catalogue/company.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary, type FieldIssue } from "#app/ui/error-summary.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { issuesOf } from "../field-issues.ts";
import { PageMeta } from "../page-meta.tsx";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import { fieldOrder } from "./booking-form.ts";
import type { BookingView } from "./booking-view.server.ts";
import { ChoiceFields } from "./choice-fields.tsx";
import { ContactFields } from "./contact-fields.tsx";
import { LanguageButton } from "./language-button.tsx";
import { LiveTimes } from "./live-times.tsx";
import { TimeFields } from "./time-fields.tsx";

const formId = "booking";

/** „Erstgespräch“: a time and who comes, in one form; without a fitting time the way to the contact form. */
export function BookingPage({ view }: { view: BookingView }) {
  const { t } = useTranslation("booking");
  const locale = useLocale();
  const issues = useIssues(view);
  const { times, typed, errors } = view;
  const action = addressOf("booking", locale);
  const wrong = errors.time && t(`error.${errors.time as "time"}`);
  return (
    <QuietSite claim={t("claim")} action={<LanguageButton formId={formId} page="booking" />}>
      <PageMeta
        title={issues.length > 0 ? `${t("errorTitle")}: ${t("pageTitle")}` : t("pageTitle")}
        description={t("description")}
      />
      <PageHeading title={t("title", { minutes: company.consultationMinutes })} lead={t("lead")} />
      <form
        id={formId}
        method="post"
        action={addressOf("booking.booked", locale)}
        className="mt-9 flex flex-col gap-10"
      >
        {["key", "report", "shown"].map((name) => (
          <input key={name} type="hidden" name={name} value={typed[name] ?? ""} />
        ))}
        <ErrorSummary
          issues={issues}
          {...(view.problem ? { title: t(`problem.${view.problem.kind}`) } : {})}
        />
        <ChoiceFields times={times} typed={typed} errors={errors} action={action} />
        {/* The script of the page puts newer times here. */}
        <div id="times">
          {times.isEmpty ? (
            <EmptyState title={t("time.noneTitle")}>{t("time.none")}</EmptyState>
          ) : (
            <TimeFields times={times} chosen={typed.time} error={wrong} action={action} />
          )}
        </div>
        <LiveTimes action={action} />
        {!times.isEmpty && <ContactFields view={view} />}
      </form>
      <section className="mt-12 flex flex-col gap-3">
        <h2 className="text-xl">{t("wish.title")}</h2>
        <p className="max-w-measure">{t("wish.text")}</p>
        <p>
          <a href={addressOf("contact", locale)}>{t("wish.link")}</a>
        </p>
      </section>
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
