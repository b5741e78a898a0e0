import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";
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
      <Field
        name="title"
        label={t("own.name")}
        hint={t("own.nameHint")}
        maxLength={200}
        defaultValue={typed.title}
        {...wrong("title")}
      />
      <TextArea
        name="what"
        label={t("own.what")}
        maxLength={4000}
        defaultValue={typed.what}
        optional
        {...wrong("what")}
      />
      <Select
        name="effort"
        label={t("own.effort")}
        placeholder={t("own.choose")}
        options={efforts}
        defaultValue={typed.effort}
        {...wrong("effort")}
      />
      <WhoFields members={members} typed={typed} wrong={wrong} />
      <div>
        <Button>{t("own.submit")}</Button>
      </div>
    </form>
  );
}
