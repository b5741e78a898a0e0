import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import { ReasonFields } from "./reason-fields.tsx";
import { WishHeading } from "./wish-heading.tsx";

type Given = { typed: Typed; wrong: (field: string) => { error?: string } };

type Props = {
  way: "catalogue" | "own";
  /** With the title of the AI use case. */
  page: { organisationId: string; useCaseId: string; title: string };
  result: { errors: FieldErrors; typed: Typed } | undefined;
  above?: ReactNode;
  children: (given: Given) => ReactNode;
};

const order = ["form", "measure", "title", "what", "effort", "reason"];

/** A measure that somebody proposes for a plan, and why. */
export function AdditionForm({ way, page, result, above, children }: Props) {
  const { t } = useTranslation("proposals");
  const locale = useLocale();
  const { organisationId, useCaseId, title: useCase } = page;
  const params = { organisationId, useCaseId };
  const errors = result?.errors ?? {};
  const typed = result?.typed ?? {};
  const words = (key: string) => t(`error.${key as "reason"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const title = t(`wish.${way}.title`);
  const back = addressOf("workspace.useCase", locale, params);
  const other = way === "own" ? "workspace.plan.proposal" : "workspace.plan.proposal.own";
  return (
    <>
      <title>{result ? t(`wish.${way}.errorTitle`) : `${title} – ${useCase}`}</title>
      <WishHeading
        about={{ href: back, label: useCase }}
        title={title}
        lead={t(`wish.${way}.lead`)}
      />
      <p>
        <Link to={addressOf(other, locale, params)}>{t(`wish.${way}.other`)}</Link>
      </p>
      {above}
      <form id="form" method="post" className="flex max-w-narrow flex-col gap-8">
        <ErrorSummary issues={issuesOf(errors, order, words)} />
        {children({ typed, wrong })}
        <ReasonFields typed={typed.reason} error={errors.reason} back={back} />
      </form>
    </>
  );
}
