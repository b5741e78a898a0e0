import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useLocale } from "../../use-locale.ts";
import { Differences } from "./differences.tsx";
import type { SignOffPage } from "./find-sign-off.server.ts";
import { Signature } from "./signature.tsx";
import { useEndWords } from "./end-words.ts";

/** Whether the client has approved it, what was changed since, and the next thing an approver can do. */
export function ApprovalPanel({ page }: { page: SignOffPage }) {
  const { t } = useTranslation("opinion");
  const locale = useLocale();
  const ended = useEndWords();
  const { organisationId, useCaseId, standing, since, opinions, mayApprove } = page;
  const params = { organisationId, useCaseId };
  return (
    <section className="flex max-w-narrow flex-col gap-4">
      <h2 className="text-xl font-bold">{t("approval.title")}</h2>
      {standing ? (
        <>
          <Notice tone="success" title={t("approval.stands")}>
            <p>{t("approval.on", { version: standing.opinionVersion })}</p>
            {standing.reason && <p>{t("approval.against", { reason: standing.reason })}</p>}
          </Notice>
          <Signature
            by={t("signed", { by: standing.by, at: standing.at })}
            sha256={standing.sha256}
          />
        </>
      ) : (
        <Notice tone="caution" title={t(page.ended ? "approval.ended" : "approval.none")}>
          <p>{page.ended?.withdrawal ? ended(page.ended.withdrawal) : t(opinionFirst(page))}</p>
        </Notice>
      )}
      {since.length > 0 && (
        <div>
          <h3 className="mb-2 text-lg font-bold">
            {t(page.approvals.length > 0 ? "difference.approval" : "difference.opinion")}
          </h3>
          <Differences since={since} />
        </div>
      )}
      {mayApprove && opinions.length > 0 && (
        <ButtonRow>
          {!standing && (
            <LinkButton href={addressOf("workspace.approval", locale, params)} soft>
              {t("approval.open")}
            </LinkButton>
          )}
          {standing && (
            <LinkButton
              look="secondary"
              size="sm"
              href={addressOf("workspace.approval.withdrawal", locale, params)}
              soft
            >
              {t("withdrawal.title")}
            </LinkButton>
          )}
        </ButtonRow>
      )}
    </section>
  );
}

const opinionFirst = ({ opinions, mayApprove }: SignOffPage) => {
  if (opinions.length === 0) return "approval.opinionFirst" as const;
  return mayApprove ? ("approval.yours" as const) : ("approval.theirs" as const);
};
