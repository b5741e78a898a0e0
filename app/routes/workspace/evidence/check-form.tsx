import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import type { EvidencePage } from "./find-evidence.server.ts";

type Props = { page: EvidencePage; errors: FieldErrors; typed: Typed };

/** Whether the newest version proves the measure. */
export function CheckForm({ page, errors, typed }: Props) {
  const { t } = useTranslation("evidence");
  const locale = useLocale();
  const { organisationId, piece } = page;
  const words = (key: string) => t(`error.${key as "file-type"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  return (
    <form method="post" className="flex max-w-measure flex-col gap-7">
      <ErrorSummary issues={issuesOf(errors, ["verdict", "reason"], words)} />
      <input type="hidden" name="version" value={piece.version} />
      <Choice
        name="verdict"
        legend={t("check.question")}
        legendAs="h2"
        chosen={[typed.verdict ?? ""]}
        options={(["approved", "returned"] as const).map((value) => ({
          value,
          label: t(`check.${value}.label`),
          help: t(`check.${value}.help`),
        }))}
        {...wrong("verdict")}
      />
      <TextArea
        name="reason"
        label={t("check.reason")}
        hint={t("check.reasonHint")}
        maxLength={2000}
        defaultValue={typed.reason}
        optional
        {...wrong("reason")}
      />
      <ButtonRow>
        <Button>{t("check.submit")}</Button>
        <LinkButton
          look="quiet"
          href={addressOf("workspace.evidence", locale, { organisationId, evidenceId: piece.id })}
          soft
        >
          {t("back")}
        </LinkButton>
      </ButtonRow>
    </form>
  );
}
