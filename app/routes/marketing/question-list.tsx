import type { ReferenceView } from "#app/domain/catalogue/legal-dates.ts";
import { Reference } from "#app/ui/reference.tsx";

type Answered = {
  id: string;
  question: string;
  answer: string;
  references: readonly ReferenceView[];
};

/** Questions with their answers in the open: nothing to click, everything to find and to print. */
export function QuestionList({ questions }: { questions: readonly Answered[] }) {
  return (
    <div className="border-t border-line">
      {questions.map(({ id, question, answer, references }) => (
        <section
          key={id}
          className="grid gap-x-12 gap-y-2 border-b border-line py-7 break-inside-avoid lg:grid-cols-[1fr_1.5fr] print:py-4"
        >
          <h2 className="text-lg leading-snug">{question}</h2>
          <div className="max-w-measure min-w-0">
            <p>{answer}</p>
            {references.length > 0 && (
              <ul className="mt-2">
                {references.map((one) => (
                  <li key={one.id} className="leading-snug">
                    <Reference>{[one.label, one.validity].filter(Boolean).join(" · ")}</Reference>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </section>
      ))}
    </div>
  );
}
