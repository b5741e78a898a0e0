import { Disclosure } from "#app/ui/disclosure.tsx";
import { Result } from "#app/ui/result.tsx";
import { useWords } from "./words.ts";

export function SampleResult() {
  const { t, words } = useWords();
  const gauge = (id: string, value: number) => {
    const ariaLabel = t("components.gauge", { name: id, value });
    return { id, value, label: `${words.short} ${id}`, ariaLabel };
  };
  const item = { id: "1", title: words.title2, text: words.sentence };
  return (
    <Result
      level={2}
      kicker={words.kicker}
      title={words.title2}
      lead={words.sentence}
      state={{ lamp: "caution", text: words.caution }}
      gauges={[gauge("A", 18), gauge("B", 42), gauge("C", 71)]}
      gaugeNote={words.help}
      explanation={<Disclosure summary={words.more}>{words.sentence}</Disclosure>}
      reasons={{
        title: words.value,
        items: [{ id: "1", lamp: "stop", word: words.stop, text: words.sentence }],
      }}
      findings={{ title: words.parts.states, empty: words.exclusive, items: [] }}
      steps={{ title: words.ahead, items: [item] }}
      positives={{
        title: words.done,
        items: [{ ...item, state: "go", word: words.go, references: [words.law] }],
      }}
      legal={[words.sentence]}
    />
  );
}
