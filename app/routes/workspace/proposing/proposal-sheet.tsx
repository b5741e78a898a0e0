import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../../use-locale.ts";
import { DecisionForms, type DecisionResult } from "./decision-forms.tsx";
import { EndWords } from "./end-words.tsx";
import type { ProposalPageData } from "./find-proposal.server.ts";
import { useChangeWords } from "./use-change-words.ts";
import { WithdrawForm } from "./withdraw-form.tsx";

type Props = { page: ProposalPageData; result?: DecisionResult | undefined };

/** A proposal with its reason, what has changed since, and what can be done with it. */
export function ProposalSheet({ page, result }: Props) {
  const { t } = useTranslation("proposals");
  const words = useChangeWords();
  const locale = useLocale();
  const { organisationId, proposal } = page;
  const { changed, change } = proposal;
  const title = t("about", { title: proposal.about });
  const all = addressOf("workspace.proposals", locale, { organisationId });
  return (
    <>
      <title>{result ? t("errorTitle", { title }) : title}</title>
      <div className="flex flex-col gap-1">
        <Breadcrumbs crumbs={[{ href: all, label: t("title") }, { label: title }]} />
        <PageHeading
          size="md"
          title={title}
          lead={words.change(proposal)}
          state={<EndWords proposal={proposal} />}
        />
      </div>
      {result?.problem && (
        <Notice tone="caution" live title={t("conflict.title")}>
          <p>{t(`conflict.${result.problem}`)}</p>
        </Notice>
      )}
      {changed && (
        <Notice tone="caution" title={t("changed.title")}>
          <p>{words.since(changed)}</p>
          <p>{t(proposal.possible ? "changed.ask" : "changed.impossible")}</p>
        </Notice>
      )}
      <div className="flex max-w-measure flex-col gap-4">
        {change.kind === "addition" && (
          <div className="text-ink-2">
            <p>
              {change.priority && change.category
                ? t("addition.facts", { priority: change.priority, category: change.category })
                : t("addition.own")}{" "}
              {proposal.end === null && t("addition.day")}
            </p>
            {change.what !== "" && (
              <p className="mt-2 wrap-anywhere whitespace-pre-line">{change.what}</p>
            )}
          </div>
        )}
        <section>
          <h2 className="text-lg">{t("reason")}</h2>
          <p className="mt-1 wrap-anywhere whitespace-pre-line">{proposal.reason}</p>
          <p className="mt-1 text-sm text-ink-2">{t("said", proposal)}</p>
        </section>
        <ProposalSubject page={page} />
      </div>
      {proposal.mayDecide && <DecisionForms page={page} result={result} />}
      {proposal.mayWithdraw && <WithdrawForm page={page} />}
    </>
  );
}

/** Where what it is about stands. */
function ProposalSubject({ page }: { page: ProposalPageData }) {
  const { t } = useTranslation("proposals");
  const locale = useLocale();
  const { organisationId, proposal } = page;
  const { measureId, useCaseId } = proposal;
  return (
    <p className="flex flex-wrap gap-x-6">
      {measureId && (
        <Link
          to={addressOf("workspace.measure", locale, { organisationId, measureId })}
          className="inline-block py-1"
        >
          {t("seeMeasure")}
        </Link>
      )}
      {useCaseId && (
        <Link
          to={addressOf("workspace.useCase", locale, { organisationId, useCaseId })}
          className="inline-block py-1"
        >
          {t("seeUseCase")}
        </Link>
      )}
    </p>
  );
}
