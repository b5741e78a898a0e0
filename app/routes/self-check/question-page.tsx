import { useTranslation } from "react-i18next";
import type { QuestionView } from "#app/domain/self-check/question-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Kicker } from "#app/ui/kicker.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Reference } from "#app/ui/reference.tsx";
import { Steps } from "#app/ui/steps.tsx";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import { LanguageButton } from "./language-button.tsx";

const formId = "check";

export function QuestionPage({ view, lost }: { view: QuestionView; lost: boolean }) {
  const { t } = useTranslation("check");
  const locale = useLocale();
  const problem = view.problem && t(`problem.${view.problem}`);
  const place = t("question.place", { number: view.number });
  const left = useLeft(view.left);
  return (
    <QuietSite
      claim={t("name")}
      action={
        <>
          {/* Enter presses the first button of a form in the page, which would change the language. */}
          <button form={formId} tabIndex={-1} aria-hidden="true" className="sr-only" />
          <LanguageButton form={formId} page="check.questions" go={view.id} />
        </>
      }
    >
      <title>{`${problem ? `${t("question.errorTitle")}: ` : ""}${view.text} – ${place}`}</title>
      <meta name="robots" content="noindex" />
      <Steps steps={view.steps} />
      <form
        id={formId}
        method="post"
        action={addressOf(view.last ? "check.result" : "check.questions", locale)}
        className="mt-8 flex flex-col gap-6 sm:mt-11"
      >
        <input type="hidden" name="carried" value={view.carried} />
        <input type="hidden" name="question" value={view.id} />
        {lost && (
          <Notice tone="caution" title={t("question.lostTitle")} live>
            <p>{t("question.lost")}</p>
          </Notice>
        )}
        {problem && <ErrorSummary issues={[{ field: "answer", message: problem }]} />}
        <div>
          <Kicker>{`${place} · ${left}`}</Kicker>
          <Choice
            key={view.id}
            name="answer"
            legend={view.text}
            legendAs="h1"
            type={view.type === "single" ? "radio" : "checkbox"}
            options={view.options}
            chosen={view.chosen}
            hint={view.help}
            {...(problem ? { error: problem } : {})}
          />
        </div>
        <Why view={view} />
        <ButtonRow>
          <Button data-next="">{view.last ? t("question.evaluate") : t("question.next")}</Button>
          {!view.first && (
            <Button
              look="secondary"
              name="go"
              value="back"
              formNoValidate
              formAction={addressOf("check.questions", locale)}
            >
              {t("question.back")}
            </Button>
          )}
          {view.complete && !view.last && (
            <Button
              look="secondary"
              name="go"
              value="result"
              formAction={addressOf("check.result", locale)}
            >
              {t("question.toResult")}
            </Button>
          )}
        </ButtonRow>
        {!view.first && (
          <p>
            <Button
              look="quiet"
              size="sm"
              name="go"
              value="later"
              formNoValidate
              formAction={addressOf("draft.keeping", locale)}
            >
              {t("question.later")}
            </Button>
          </p>
        )}
        <p hidden data-keys="" className="text-sm text-ink-3">
          {t("question.keys")}
        </p>
        <p className="text-sm text-ink-3">{t("question.nothingKept")}</p>
      </form>
    </QuietSite>
  );
}

/** An honest count: later answers may add questions or take them away. */
function useLeft({ least, most }: QuestionView["left"]): string {
  const { t } = useTranslation("check");
  if (most === 0) return t("question.leftNone");
  if (least === most) return t("question.left", { count: most });
  return t("question.leftRange", { least, most });
}

function Why({ view }: { view: QuestionView }) {
  const { t } = useTranslation("check");
  const { trust, liability, recovery } = view.points;
  const counts = trust + liability + recovery > 0;
  return (
    <Disclosure summary={t("question.why")}>
      <p>{t(`why.${view.id as "q01-use-case"}`)}</p>
      <p className="mt-2">{counts ? t("question.points", view.points) : t("question.noPoints")}</p>
      <p className="mt-2">
        <Reference>{view.references.join(" · ")}</Reference>
      </p>
    </Disclosure>
  );
}
