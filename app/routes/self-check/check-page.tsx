import { QuestionPage } from "./question-page.tsx";
import { ResultPage } from "./result-page.tsx";
import type { Step } from "./step.server.ts";

/** The check shows what its answers ask for: the next question or the result. */
export function CheckPage({ step }: { step: Step }) {
  return step.kind === "question" ? (
    <QuestionPage view={step.view} lost={step.lost ?? false} />
  ) : (
    <ResultPage {...step} />
  );
}
