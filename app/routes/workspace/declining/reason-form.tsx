import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import type { DecliningPage } from "./find-declining.server.ts";

type Props = {
  page: DecliningPage;
  way: "refusal" | "withdrawal";
  result: { conflict: boolean; errors: FieldErrors; typed: Typed } | undefined;
};

/** The reason, without which neither happens. */
export function ReasonForm({ page, way, result }: Props) {
  const { t } = useTranslation("plan");
  const { t: workspace } = useTranslation("workspace");
  const locale = useLocale();
  const errors = result?.errors ?? {};
  const words = (key: string) => t(`error.${key as "reason"}`);
  return (
    <form id="form" method="post" className="flex max-w-measure flex-col gap-6">
      {result?.conflict && (
        <Notice tone="caution" live title={t("conflict.title")}>
          <p>{t("conflict.text", { now: workspace(`status.${page.status}`) })}</p>
        </Notice>
      )}
      <ErrorSummary issues={issuesOf(errors, ["form", "reason"], words)} />
      <input type="hidden" name="version" value={page.version} />
      <TextArea
        name="reason"
        label={t(`${way}.reason`)}
        hint={t("refusal.reasonHint")}
        maxLength={2000}
        defaultValue={result?.typed.reason}
        {...(errors.reason ? { error: words(errors.reason) } : {})}
      />
      <ButtonRow>
        <Button>{t(`${way}.submit`)}</Button>
        <LinkButton look="quiet" href={addressOf("workspace.measure", locale, page)} soft>
          {t(`${way}.keep`)}
        </LinkButton>
      </ButtonRow>
    </form>
  );
}
