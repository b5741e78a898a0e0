import { useTranslation } from "react-i18next";
import type { Explanation } from "#app/domain/self-check/explanation.ts";
import type { ResultView } from "#app/domain/self-check/result-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Result } from "#app/ui/result.tsx";
import { ConsultationCall } from "../consultation-call.tsx";
import { ExplanationList } from "./explanation-list.tsx";
import { ReportForm } from "./report-form.tsx";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import { LanguageButton } from "./language-button.tsx";
import { useResultWords } from "../result-words.ts";

const formId = "answers";

type ResultPageProps = {
  view: ResultView;
  explanations: Explanation[];
  carried: string;
  task: string;
};

/** The result at once, before anything is asked for; below it the answers to change and the report by mail. */
export function ResultPage({ view, explanations, carried, task }: ResultPageProps) {
  const { t } = useTranslation("check");
  const words = useResultWords(view);
  return (
    <QuietSite
      claim={t("name")}
      width="page"
      action={<LanguageButton form={formId} page="check.result" />}
    >
      <title>{t("result.pageTitle", { label: view.label })}</title>
      <meta name="robots" content="noindex" />
      <Result
        {...words}
        explanation={<ExplanationList explanations={explanations} overall={view.overall} />}
      />
      <AnswerList view={view} carried={carried} />
      <ReportForm carried={carried} task={task} />
      <div className="mt-14">
        <ConsultationCall />
      </div>
    </QuietSite>
  );
}

function AnswerList({ view, carried }: { view: ResultView; carried: string }) {
  const { t } = useTranslation("check");
  const locale = useLocale();
  return (
    <form
      id={formId}
      method="post"
      action={addressOf("check.questions", locale)}
      className="mt-8 print:hidden"
    >
      <input type="hidden" name="carried" value={carried} />
      <Disclosure summary={t("result.answers")}>
        <dl className="divide-y divide-line">
          {view.answers.map((answer) => (
            <div
              key={answer.question}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3"
            >
              <dt className="w-full font-bold text-ink">{answer.text}</dt>
              <dd>{answer.given.join(" · ")}</dd>
              <dd>
                <Button
                  look="secondary"
                  size="sm"
                  name="go"
                  value={answer.question}
                  aria-label={`${t("result.change")}: ${answer.text}`}
                >
                  {t("result.change")}
                </Button>
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </form>
  );
}
