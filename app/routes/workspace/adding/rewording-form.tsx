import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";
import { OwnFields } from "./own-fields.tsx";

type Props = {
  /** Of the measure as it is seen. */
  version: number;
  efforts: readonly { value: string; label: string }[];
  errors: FieldErrors;
  typed: Typed;
};

export function RewordingForm({ version, efforts, errors, typed }: Props) {
  const { t } = useTranslation("plan");
  const words = (key: string) => t(`error.${key as "required"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  return (
    <form method="post" className="flex max-w-measure flex-col gap-6">
      <h2 className="text-lg">{t("rewording.title")}</h2>
      <ErrorSummary issues={issuesOf(errors, ["form", "title", "what", "effort"], words)} />
      <input type="hidden" name="version" value={version} />
      <OwnFields efforts={efforts} typed={typed} wrong={wrong} />
      <div>
        <Button>{t("rewording.submit")}</Button>
      </div>
    </form>
  );
}
