import { data } from "react-router";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { Question } from "#app/domain/catalogue/types.ts";
import type { Answers } from "#app/domain/self-check/answers.ts";
import { count } from "#app/domain/leads/counts.server.ts";
import { carried, uncarried } from "#app/domain/self-check/carried-answers.ts";
import { evaluate } from "#app/domain/self-check/evaluate.ts";
import { workToDo } from "#app/domain/identity/proof-of-work.server.ts";
import { type Explanation, explanations } from "#app/domain/self-check/explanation.ts";
import { type QuestionView, questionView } from "#app/domain/self-check/question-view.ts";
import { type ResultView, resultView } from "#app/domain/self-check/result-view.ts";
import { stepsReached, useCaseIn } from "#app/domain/self-check/steps-reached.ts";
import {
  firstOpenQuestion,
  questionAfter,
  questionBefore,
  readAnswer,
} from "#app/domain/self-check/walk.ts";
import type { Locale } from "#app/i18n/locale.ts";

export type Step =
  | { kind: "question"; lost?: boolean; view: QuestionView }
  | {
      kind: "result";
      view: ResultView;
      explanations: Explanation[];
      carried: string;
      task: string;
    };

const questionById = new Map(rules.selfCheck.questions.map((question) => [question.id, question]));
const [opening] = rules.selfCheck.questions;
const fields = new Set(["carried", "question", "answer", "go"]);
const ways = new Set(["", "back", "later", "result", ...questionById.keys()]);

export function firstStep(locale: Locale): Step {
  if (!opening) throw new Error("The check has no question");
  return { kind: "question", view: questionView(opening, {}, locale) };
}

/** Takes a posted answer and says what comes next. */
export async function nextStep(request: Request, locale: Locale, wanted: "question" | "result") {
  const form = await request.formData();
  const taken = takeAnswer(form, locale);
  return "again" in taken ? taken.again : stepAfter(form, taken, locale, wanted);
}

interface Taken {
  before: Answers;
  question: Question | undefined;
  answers: Answers;
}

type Again = ReturnType<typeof data<Step>>;

/** The answers with the one just posted, or the page that asks once more; a faulty form keeps all earlier answers. */
export function takeAnswer(form: FormData, locale: Locale): Taken | { again: Again } {
  const given = text(form, "carried");
  const before = given === "" ? {} : uncarried(given);
  if (!before) return { again: data({ ...firstStep(locale), lost: true }, { status: 400 }) };
  if (!isOurs(form)) return { again: askedAgain(form, before, locale) };
  const go = text(form, "go");
  const question = questionById.get(text(form, "question"));
  const values = form.getAll("answer").map(String);
  const read = question && readAnswer(question, values);
  // Going back or elsewhere without an answer is no fault; going on is.
  if (question && read && !read.ok && (go === "" || go === "result" || values.length > 0)) {
    const fault = { problem: read.problem, chosen: values };
    const view = questionView(question, before, locale, fault);
    return { again: data<Step>({ kind: "question", view }, { status: 400 }) };
  }
  const answers = question && read?.ok ? { ...before, [question.id]: read.answer } : before;
  return { before, question, answers };
}

/** Whether our pages could have sent this form: known fields, each once, a known question and a known way on. */
function isOurs(form: FormData): boolean {
  const names = [...form.keys()];
  const single = names.filter((name) => name !== "answer");
  const asked = form.has("question")
    ? questionById.has(text(form, "question"))
    : !form.has("answer");
  const known = names.every((name) => fields.has(name)) && ways.has(text(form, "go"));
  return known && asked && new Set(single).size === single.length;
}

function askedAgain(form: FormData, before: Answers, locale: Locale) {
  const sent = questionById.get(text(form, "question"));
  const asked = sent ?? firstOpenQuestion(before) ?? opening;
  if (!asked) throw new Error("The check has no question");
  const chosen = sent && form.has("answer") ? { chosen: form.getAll("answer").map(String) } : {};
  const fault = { problem: "broken" as const, ...chosen };
  return data<Step>(
    { kind: "question", view: questionView(asked, before, locale, fault) },
    { status: 400 },
  );
}

async function stepAfter(
  form: FormData,
  { before, question, answers }: Taken,
  locale: Locale,
  wanted: "question" | "result",
) {
  const open = firstOpenQuestion(answers);
  const next = target(text(form, "go"), question?.id, answers, wanted);
  const shown = next ?? open;
  for (const step of stepsReached(before, question?.id, answers, shown?.id ?? "result"))
    count({ step, language: locale, useCase: useCaseIn(answers) });
  if (shown) return data<Step>({ kind: "question", view: questionView(shown, answers, locale) });
  return data<Step>(await result(answers, locale));
}

function target(
  go: string,
  from: string | undefined,
  answers: Answers,
  wanted: "question" | "result",
) {
  if (go === "back")
    return from ? (questionBefore(answers, from) ?? questionById.get(from)) : opening;
  const chosen = questionById.get(go);
  if (chosen) return chosen;
  if (wanted === "result") return undefined;
  return from ? questionAfter(answers, from) : opening;
}

export async function result(answers: Answers, locale: Locale): Promise<Step> {
  const evaluated = evaluate(answers, rules);
  if ("refused" in evaluated) throw data({ reason: "broken-form" }, { status: 400 });
  const shown = [rules.version, locale, new Date()] as const;
  return {
    kind: "result",
    view: resultView(evaluated, answers, ...shown),
    explanations: explanations(answers, ...shown),
    carried: carried(answers),
    task: await workToDo(),
  };
}

const text = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};
