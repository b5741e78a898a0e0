import { Choice } from "#app/ui/choice.tsx";
import { DayTimes, FullTimes } from "#app/ui/times.tsx";
import { TriState } from "#app/ui/tri-state.tsx";
import { useWords } from "./words.ts";

export function Choices() {
  const { words } = useWords();
  const options = [
    { value: "a", label: words.short },
    { value: "b", label: words.title2, help: words.help },
    { value: "c", label: words.long },
  ];
  const several = [...options, { value: "d", label: words.exclusive, exclusive: true }];
  const time = (clock: string) => ({
    ...words.day,
    value: clock,
    clock,
    unit: `\u00a0${words.day.unit}`,
  });
  const times = ["09:00", "09:30", "10:00", "14:30", "15:00"].map(time);
  return (
    <>
      <Choice name="one" legend={words.kicker} options={options} chosen={["b"]} />
      <Choice
        name="one-wrong"
        legendAs="h2"
        legend={words.title2}
        hint={words.hint}
        error={words.error}
        options={options}
      />
      <Choice
        name="several"
        type="checkbox"
        legend={words.title2}
        options={several}
        chosen={["a", "c"]}
      />
      <div>
        <TriState name="tri" legend={words.title2} options={options} chosen="a" />
        <TriState
          name="tri-noted"
          legend={words.short}
          note={words.help}
          options={options}
          chosen="b"
        />
      </div>
      <div>
        <FullTimes name="time" title={words.choose} times={times.slice(0, 2)} chosen="09:30" />
        <DayTimes name="day-time" times={times} chosen="10:00" />
      </div>
    </>
  );
}
