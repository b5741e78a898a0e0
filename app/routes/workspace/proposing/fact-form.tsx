import { useTranslation } from "react-i18next";
import type { AnyFact } from "#app/domain/workspace/screening/prefill.ts";
import type { Truth } from "#app/domain/workspace/screening/three-valued.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Select } from "#app/ui/select.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import { ReasonFields } from "./reason-fields.tsx";
import { WishHeading } from "./wish-heading.tsx";

type Props = {
  page: {
    organisationId: string;
    useCaseId: string;
    title: string;
    facts: readonly { fact: AnyFact; truth: Truth }[];
  };
  result: { errors: FieldErrors; typed: Typed } | undefined;
};

/** Which fact, what it should be, and why. */
export function FactForm({ page, result }: Props) {
  const { t } = useTranslation("proposals");
  const { t: screening } = useTranslation("screening");
  const { organisationId, useCaseId, title, facts } = page;
  const errors = result?.errors ?? {};
  const typed = result?.typed ?? {};
  const words = (key: string) => t(`error.${key as "reason"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const back = addressOf("workspace.screening", useLocale(), { organisationId, useCaseId });
  return (
    <>
      <WishHeading
        about={{ href: back, label: title }}
        title={t("wish.fact.title")}
        lead={t("wish.fact.lead")}
      />
      <form id="form" method="post" className="flex max-w-measure flex-col gap-8">
        <ErrorSummary issues={issuesOf(errors, ["form", "fact", "value", "reason"], words)} />
        <Select
          name="fact"
          label={t("wish.fact.which")}
          placeholder={t("wish.fact.choose")}
          options={facts.map(({ fact, truth }) => ({
            value: fact,
            label: t("wish.fact.now", {
              fact: screening(`fact.${fact}`),
              now: screening(`truth.${truth}`),
            }),
          }))}
          defaultValue={typed.fact}
          {...wrong("fact")}
        />
        <Choice
          name="value"
          legend={t("wish.fact.question")}
          chosen={[typed.value ?? ""]}
          options={(["yes", "no", "unknown"] as const).map((value) => ({
            value,
            label: screening(`truth.${value}`),
          }))}
          {...wrong("value")}
        />
        <ReasonFields typed={typed.reason} error={errors.reason} back={back} />
      </form>
    </>
  );
}
