import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";
import { OwnFields } from "./own-fields.tsx";
import { WhoFields } from "./who-fields.tsx";

type Props = {
  members: readonly { id: string; name: string }[];
  efforts: readonly { value: string; label: string }[];
  errors: FieldErrors;
  typed: Typed;
};

/** What is to be done, how much it is, who takes it on and until when. */
export function OwnForm({ members, efforts, errors, typed }: Props) {
  const { t } = useTranslation("plan");
  const words = (key: string) => t(`error.${key as "required"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const order = ["form", "title", "what", "effort", "ownerId", "dueOn"];
  return (
    <form id="form" method="post" className="flex max-w-measure flex-col gap-6">
      <ErrorSummary issues={issuesOf(errors, order, words)} />
      <OwnFields efforts={efforts} typed={typed} wrong={wrong} />
      <WhoFields members={members} typed={typed} wrong={wrong} />
      <div>
        <Button>{t("own.submit")}</Button>
      </div>
    </form>
  );
}
