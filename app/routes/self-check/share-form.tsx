import { useTranslation } from "react-i18next";
import { perspectives } from "#app/domain/self-check/perspectives.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Select } from "#app/ui/select.tsx";
import { issuesOf } from "../field-issues.ts";
import type { FieldErrors, Typed } from "../form.ts";

const days = ["7", "30", "90"] as const;

/** For whom the link is, and when it ends. */
export function ShareForm({ errors, typed }: { errors: FieldErrors; typed: Typed }) {
  const { t } = useTranslation("report");
  const words = (key: string) => t(`sharing.error.${key as "choose"}`);
  const error = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  return (
    <form id="form" method="post" className="mt-8 flex flex-col gap-6">
      <ErrorSummary issues={issuesOf(errors, ["form", "perspective", "days"], words)} />
      <Select
        name="perspective"
        label={t("sharing.for")}
        placeholder={t("sharing.choose")}
        defaultValue={typed.perspective}
        options={(["all", ...perspectives] as const).map((value) => ({
          value,
          label: t(`perspective.${value}`),
        }))}
        {...error("perspective")}
      />
      <Select
        name="days"
        label={t("sharing.days")}
        placeholder={t("sharing.choose")}
        defaultValue={typed.days ?? "30"}
        options={days.map((value) => ({ value, label: t("sharing.dayCount", { days: value }) }))}
        {...error("days")}
      />
      <div>
        <Button>{t("sharing.submit")}</Button>
      </div>
    </form>
  );
}
