import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { MeasurePage } from "#app/domain/workspace/measure-page.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import { ReasonFields } from "./reason-fields.tsx";
import { WishHeading } from "./wish-heading.tsx";

type Given = { typed: Typed; wrong: (field: string) => { error?: string } };

type Props = {
  kind: "step" | "due";
  page: { organisationId: string; measure: MeasurePage };
  /** How the measure stands: in the one word of the form, and for people. */
  stood: string;
  now: string;
  result: { conflict: boolean; errors: FieldErrors; typed: Typed } | undefined;
  /** What is wished for. */
  children: (given: Given) => ReactNode;
};

/** What somebody proposes for a measure, and why. */
export function WishForm({ kind, page, stood, now, result, children }: Props) {
  const { t } = useTranslation("proposals");
  const { organisationId, measure } = page;
  const errors = result?.errors ?? {};
  const typed = result?.typed ?? {};
  const words = (key: string) => t(`error.${key as "reason"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const title = t(`wish.${kind}.title`);
  const back = addressOf("workspace.measure", useLocale(), {
    organisationId,
    measureId: measure.id,
  });
  return (
    <>
      <title>{result ? t(`wish.${kind}.errorTitle`) : `${title} – ${measure.title}`}</title>
      <WishHeading about={{ href: back, label: measure.title }} title={title} />
      {result?.conflict && (
        <Notice tone="caution" live title={t("wish.conflict.title")}>
          <p>{t(`wish.conflict.${kind}`, { now })}</p>
        </Notice>
      )}
      <form id="form" method="post" className="flex max-w-measure flex-col gap-8">
        <ErrorSummary issues={issuesOf(errors, ["form", "to", "dueOn", "reason"], words)} />
        <input type="hidden" name="stood" value={stood} />
        {children({ typed, wrong })}
        <ReasonFields typed={typed.reason} error={errors.reason} back={back} />
      </form>
    </>
  );
}
