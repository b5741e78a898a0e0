import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";

type Props = {
  people: readonly { id: string; name: string }[];
  errors: FieldErrors;
  typed: Typed | undefined;
  ticked: readonly string[];
};

/** Says something, and whom to tell of it by mail. */
export function CommentForm({ people, errors, typed, ticked }: Props) {
  const { t } = useTranslation("comments");
  const words = (key: string) => t(`error.${key as "required"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  return (
    <form method="post" className="flex max-w-measure flex-col gap-6">
      <ErrorSummary issues={issuesOf(errors, ["form", "text", "mentioned"], words)} />
      <TextArea
        name="text"
        label={t("text")}
        maxLength={4_000}
        defaultValue={typed?.text}
        {...wrong("text")}
      />
      {people.length > 0 && (
        <Disclosure summary={t("tell")} open={ticked.length > 0 || errors.mentioned !== undefined}>
          <Choice
            name="mentioned"
            type="checkbox"
            legend={t("whom")}
            hint={t("whomHint")}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={ticked}
            {...wrong("mentioned")}
          />
        </Disclosure>
      )}
      <div>
        <Button>{t("submit")}</Button>
      </div>
    </form>
  );
}
