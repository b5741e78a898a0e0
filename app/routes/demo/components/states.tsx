import { Checklist, ChecklistPanel } from "#app/ui/checklist.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Button } from "#app/ui/button.tsx";
import { Lamp } from "#app/ui/lamp.tsx";
import { Progress } from "#app/ui/progress.tsx";
import { Status } from "#app/ui/status.tsx";
import { useWords } from "./words.ts";

/** A state is shape, word and colour. */
export function States() {
  const { words } = useWords();
  const lamps = ["go", "caution", "stop"] as const;
  const items = [words.short, words.title2, words.long].map((label, at) => {
    const state = lamps[at] ?? "go";
    return { id: state, label, state, word: words[state] };
  });
  return (
    <>
      <p className="flex flex-wrap gap-6">
        {lamps.map((state) => (
          <Lamp key={state} state={state}>
            {words[state]}
          </Lamp>
        ))}
        <Status state="unlit">{words.unlit}</Status>
        <Status state="go">{words.done}</Status>
      </p>
      <Checklist items={items} />
      <ChecklistPanel title={words.kicker} items={items} result={words.sentence} />
      <Progress done={0} total={9} label={words.ahead} />
      <Progress done={5} total={9} label={words.progress} />
      <Progress done={9} total={9} label={words.done} />
      <EmptyState
        level={3}
        title={words.unlit}
        action={
          <Button type="button" size="sm">
            {words.action}
          </Button>
        }
      >
        {words.sentence}
      </EmptyState>
    </>
  );
}
