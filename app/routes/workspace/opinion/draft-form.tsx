import { useTranslation } from "react-i18next";
import { longestOpinion, verdicts } from "#app/domain/workspace/opinion/verdicts.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Ticked } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import type { DraftPage } from "./draft-page.server.ts";

type Props = { page: DraftPage; errors: FieldErrors; ticked: Ticked | undefined };

/** Verdict, text and conditions; anything may still be missing. */
export function DraftForm({ page, errors, ticked }: Props) {
  const { t } = useTranslation("opinion");
  const locale = useLocale();
  const { organisationId, useCaseId, version, measures } = page;
  const words = (key: string) => t(`error.${key as "verdict"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const named = ticked ? (ticked.conditions ?? []) : page.conditions;
  const verdict = ticked ? ticked.verdict?.[0] : page.verdict;
  return (
    <form method="post" className="flex max-w-narrow flex-col gap-8">
      <ErrorSummary issues={issuesOf(errors, ["verdict", "text", "conditions"], words)} />
      <input type="hidden" name="version" value={version} />
      <Choice
        name="verdict"
        legend={t("draft.verdict")}
        legendAs="h2"
        required={false}
        chosen={[verdict ?? ""]}
        options={verdicts.map((value) => ({
          value,
          label: t(`verdict.${value}.label`),
          help: t(`verdict.${value}.help`),
        }))}
        {...wrong("verdict")}
      />
      <TextArea
        name="text"
        label={t("draft.text")}
        hint={t("draft.textHint")}
        rows={14}
        maxLength={longestOpinion}
        defaultValue={ticked ? (ticked.text?.[0] ?? "") : page.text}
        optional
        {...wrong("text")}
      />
      <fieldset>
        <legend className="mb-1 text-xl font-bold">{t("draft.conditions")}</legend>
        <p className="mb-4 text-ink-2">{t("draft.conditionsHint")}</p>
        <div className="grid gap-x-8 gap-y-2 md:grid-cols-2">
          {measures.map(({ id, title }, index) => (
            <Checkbox
              key={id}
              id={index === 0 ? "conditions" : `conditions-${id}`}
              name="conditions"
              value={id}
              defaultChecked={named.includes(id)}
            >
              {title}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <ButtonRow>
        <Button>{t("draft.submit")}</Button>
        <LinkButton
          look="quiet"
          href={addressOf("workspace.opinion", locale, { organisationId, useCaseId })}
          soft
        >
          {t("back")}
        </LinkButton>
      </ButtonRow>
    </form>
  );
}
