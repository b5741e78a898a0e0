import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import type { MergingPage } from "./find-merging.server.ts";

type Props = {
  page: MergingPage;
  result: { conflict: boolean; errors: FieldErrors; typed: Typed } | undefined;
};

/** Which one goes into this one, and why. */
export function MergeForm({ page, result }: Props) {
  const { t } = useTranslation("plan");
  const locale = useLocale();
  const errors = result?.errors ?? {};
  const words = (key: string) => t(`error.${key as "other"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const [chosen] = (result?.typed.other ?? "").split(":");
  return (
    <form id="form" method="post" className="flex max-w-measure flex-col gap-8">
      {result?.conflict && (
        <Notice tone="caution" live title={t("conflict.title")}>
          <p>{t("merging.conflict")}</p>
        </Notice>
      )}
      <ErrorSummary issues={issuesOf(errors, ["form", "other", "reason"], words)} />
      <input type="hidden" name="version" value={page.version} />
      <Choice
        name="other"
        legend={t("merging.question")}
        legendAs="h2"
        hint={t("merging.rule")}
        chosen={page.twins.filter(({ id }) => id === chosen).map(valueOf)}
        options={page.twins.map((one) => ({
          value: valueOf(one),
          label: one.title,
          help: <TwinFacts twin={one} />,
        }))}
        {...wrong("other")}
      />
      <TextArea
        name="reason"
        label={t("merging.reason")}
        maxLength={2000}
        defaultValue={result?.typed.reason}
        {...wrong("reason")}
      />
      <ButtonRow>
        <Button>{t("merging.submit")}</Button>
        <LinkButton look="quiet" href={addressOf("workspace.measure", locale, page)} soft>
          {t("merging.back")}
        </LinkButton>
      </ButtonRow>
    </form>
  );
}

type Twin = MergingPage["twins"][number];

const valueOf = ({ id, version }: Twin) => `${id}:${version}`;

function TwinFacts({ twin }: { twin: Twin }) {
  const { t } = useTranslation("plan");
  const { t: workspace } = useTranslation("workspace");
  const { useCases: served, status, owner, due, evidence, comments } = twin;
  return [
    served.join(", "),
    workspace(`status.${status}`),
    owner ?? workspace("measures.nobody"),
    due && t("merging.due", { day: due }),
    t("merging.evidence", { count: evidence }),
    t("merging.comments", { count: comments }),
  ]
    .filter(Boolean)
    .join(" · ");
}
