import { Findings } from "#app/ui/findings.tsx";
import { Flow } from "#app/ui/flow.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Reference } from "#app/ui/reference.tsx";
import { References } from "#app/ui/references.tsx";
import { useWords } from "./words.ts";

export function Texts() {
  const { words, here } = useWords();
  const finding = (id: string, state: "caution" | "stop") => ({
    id,
    state,
    word: words[state],
    title: words.title2,
    text: words.sentence,
  });
  return (
    <>
      <Prose>
        <h3>{words.title2}</h3>
        <p>
          {words.sentence} <a href={here}>{words.more}</a>
        </p>
        <ul>
          <li>{words.sentence}</li>
          <li>{words.long}</li>
        </ul>
      </Prose>
      <p>
        <Reference>{words.law}</Reference>
      </p>
      <References
        items={[
          { id: "1", label: words.law, note: words.sentence, validity: words.since },
          { id: "2", label: words.law, note: words.help },
        ]}
      />
      <Findings
        findings={[
          { ...finding("1", "stop"), references: [words.law, words.law.replace("28", "32")] },
          finding("2", "caution"),
        ]}
      />
      <Flow
        parts={[words.value, words.short, words.done].map((title) => ({
          id: title,
          title,
          content: words.sentence,
        }))}
      />
    </>
  );
}
