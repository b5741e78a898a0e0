import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { OpinionView } from "#app/domain/workspace/opinion/sign-off-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import type { SignOffPage } from "./find-sign-off.server.ts";

type Props = { page: SignOffPage; opinion: OpinionView; errors: FieldErrors; typed: Typed };

/** What is approved in figures, and the signature; against the advice with a reason. */
export function ApprovalForm({ page, opinion, errors, typed }: Props) {
  const { t } = useTranslation("opinion");
  const screening = useTranslation("screening").t;
  const locale = useLocale();
  const { organisationId, useCaseId, counted, stateHash } = page;
  const params = { organisationId, useCaseId };
  const words = (key: string) => t(`error.${key as "reason"}`);
  return (
    <form method="post" className="flex max-w-narrow flex-col gap-6">
      <ErrorSummary issues={issuesOf(errors, ["reason"], words)} />
      <input type="hidden" name="opinionVersion" value={opinion.version} />
      <input type="hidden" name="stateHash" value={stateHash} />
      <div>
        <h2 className="mb-2 text-lg font-bold">{t("approval.what")}</h2>
        <ul className="list-disc pl-5">
          <li>
            <Link to={addressOf("workspace.fields", locale, params)}>
              {t("counted.fields", { count: counted.fields })}
            </Link>
          </li>
          <li>
            <Link to={addressOf("workspace.results", locale, params)}>
              {t("counted.results", { count: counted.results })}
            </Link>
          </li>
          <li>
            <Link to={addressOf("workspace.screening", locale, params)}>
              {t("counted.class", { class: screening(`result.${counted.class as "minimal"}`) })}
            </Link>
          </li>
        </ul>
      </div>
      {opinion.verdict === "not-recommended" && (
        <TextArea
          name="reason"
          label={t("approval.reason")}
          hint={t("approval.reasonHint")}
          maxLength={2000}
          defaultValue={typed.reason}
          {...(errors.reason ? { error: words(errors.reason) } : {})}
        />
      )}
      <p className="text-ink-2">{t("approval.consequence")}</p>
      <ButtonRow>
        <Button>{t("approval.submit")}</Button>
        <LinkButton look="quiet" href={addressOf("workspace.opinion", locale, params)} soft>
          {t("back")}
        </LinkButton>
      </ButtonRow>
    </form>
  );
}
