import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import type { ProposalPageData } from "./find-proposal.server.ts";

export interface DecisionResult {
  /** Why it was not accepted. */
  problem?: "text" | "impossible" | "closed" | undefined;
  errors: FieldErrors;
  typed: Typed;
}

type Props = { page: ProposalPageData; result: DecisionResult | undefined };

/** To accept, as it stands now, or to decline with a word. */
export function DecisionForms({ page: { organisationId, proposal }, result }: Props) {
  const { t } = useTranslation("proposals");
  const locale = useLocale();
  const params = { organisationId, proposalId: proposal.id };
  const errors = result?.errors ?? {};
  const words = (key: string) => t(`error.${key as "tooLong"}`);
  const { kind } = proposal.change;
  const effects = { addition: "effectAddition", fact: "effectFact" } as const;
  const effect = kind === "addition" || kind === "fact" ? effects[kind] : "effect";
  return (
    <section className="flex max-w-measure flex-col gap-6">
      <h2 className="text-lg">{t("decide.title")}</h2>
      {proposal.possible && (
        <form
          method="post"
          action={addressOf("workspace.proposal.acceptance", locale, params)}
          className="flex flex-col items-start gap-3"
        >
          <p className="text-ink-2">{t(`decide.${effect}`)}</p>
          <input type="hidden" name="stood" value={proposal.now} />
          <Button>{t(proposal.changed ? "decide.acceptAnyway" : "decide.accept")}</Button>
        </form>
      )}
      <form
        id="form"
        method="post"
        action={addressOf("workspace.proposal.refusal", locale, params)}
        className="flex flex-col gap-4 border-t border-line pt-6"
      >
        <ErrorSummary issues={issuesOf(errors, ["form", "word"], words)} />
        <TextArea
          name="word"
          label={t("decide.word")}
          hint={t("decide.wordHint")}
          rows={3}
          maxLength={2000}
          defaultValue={result?.typed.word}
          optional
          {...(errors.word ? { error: words(errors.word) } : {})}
        />
        <div>
          <Button look="secondary">{t("decide.decline")}</Button>
        </div>
      </form>
    </section>
  );
}
