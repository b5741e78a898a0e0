import { useTranslation } from "react-i18next";
import { retention } from "#app/domain/catalogue/company.ts";
import { newsWordingVersion, wordingOf } from "#app/domain/leads/consent-wordings.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { ErrorSummary, type FieldIssue } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { FieldErrors, Typed } from "../form.ts";
import { useLocale } from "../use-locale.ts";
import { WorkFields, WorkNote } from "../work-fields.tsx";

type MessageFormProps = {
  /** The work a browser does before it sends the form. */
  task: string;
  typed: Typed;
  errors: FieldErrors;
  issues: readonly FieldIssue[];
};

/** Who writes, and what; the consent stands alone and unticked. */
export function MessageForm({ task, typed, errors, issues }: MessageFormProps) {
  const { t } = useTranslation("contact");
  const locale = useLocale();
  const words = (name: string) =>
    errors[name] ? { error: t(`error.${errors[name] as "email"}`) } : {};
  const field = (name: "name" | "email" | "company" | "message") => ({
    name,
    label: t(`form.${name}`),
    defaultValue: typed[name],
    ...words(name),
  });
  return (
    <form
      id="form"
      method="post"
      data-work=""
      action={addressOf("contact", locale)}
      className="flex flex-col gap-6"
    >
      <WorkFields task={task} />
      <ErrorSummary issues={issues} />
      <Field {...field("name")} autoComplete="name" maxLength={100} />
      <Field {...field("email")} type="email" autoComplete="email" maxLength={254} />
      <Field {...field("company")} optional autoComplete="organization" maxLength={200} />
      <TextArea {...field("message")} rows={6} maxLength={4000} />
      <Checkbox name="news" defaultChecked={typed.news === "yes"} {...words("news")}>
        {wordingOf(newsWordingVersion, locale)}
      </Checkbox>
      <p className="text-sm text-ink-3">
        {t("form.note", { days: retention.unconfirmedRequestDays, months: retention.leadMonths })}{" "}
        <a href={addressOf("privacy", locale)}>{t("form.privacy")}</a>
      </p>
      <WorkNote />
      <div>
        <Button id="submit">{t("form.submit")}</Button>
      </div>
    </form>
  );
}
