import type { Difference } from "#app/domain/workspace/opinion/approved-state.ts";
import { useDifferenceSentence } from "./difference-words.ts";

/** What was changed since the last signature, one sentence each. */
export function Differences({ since }: { since: readonly Difference[] }) {
  const sentence = useDifferenceSentence();
  return (
    <ul className="list-disc pl-5">
      {since.map((difference) => {
        const text = sentence(difference);
        return (
          <li key={text} className="wrap-anywhere">
            {text}
          </li>
        );
      })}
    </ul>
  );
}
