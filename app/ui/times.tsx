import type { ReactNode } from "react";

/** One time to choose: read out in full („Mittwoch, 25. November 2026, 10:30 Uhr“), seen short under its day („10:30“). */
export type Time = {
  value: string;
  weekday: string;
  date: string;
  clock: string;
  unit: string;
  /** Which of two hours with the same name, on the night the clocks go back. */
  mark?: string;
};

type Chosen = { name: string; chosen: string | undefined };
type DayTimesProps = Chosen & { times: readonly Time[] };

/** The times of one day as native radio buttons under the day's heading. */
export function DayTimes({ times, ...rest }: DayTimesProps) {
  const [first] = times;
  return (
    <div className="grid grid-cols-1 gap-x-8 gap-y-3 border-t border-line py-5 md:grid-cols-[11rem_minmax(0,1fr)]">
      <h3 className="text-base leading-snug font-bold md:pt-1">
        {first?.weekday}, <span className="md:block">{first?.date}</span>
      </h3>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(6rem,1fr))] gap-2.5">
        {times.map((time) => (
          <TimeRadio key={time.value} time={time} {...rest}>
            <span className="sr-only">{`${time.weekday}, ${time.date}, `}</span>
            <span className="whitespace-nowrap">{time.clock}</span>
            <span className="sr-only">{time.unit}</span>
            {time.mark && <span className="block text-xs">{time.mark}</span>}
          </TimeRadio>
        ))}
      </div>
    </div>
  );
}

type FullTimesProps = Chosen & {
  title: string;
  times: readonly Time[];
  firstId?: string | undefined;
};

/** A few times of any day, each written out. */
export function FullTimes({ title, times, firstId, ...rest }: FullTimesProps) {
  return (
    <div className="flex flex-col gap-2.5">
      <h3 className="text-base font-bold">{title}</h3>
      {times.map((time, index) => (
        <TimeRadio key={time.value} id={index === 0 ? firstId : undefined} time={time} {...rest}>
          {`${time.weekday}, ${time.date}, ${time.clock}${time.unit}${time.mark ?? ""}`}
        </TimeRadio>
      ))}
    </div>
  );
}

type TimeRadioProps = Chosen & { id?: string | undefined; time: Time; children: ReactNode };

function TimeRadio({ id, name, time, chosen, children }: TimeRadioProps) {
  return (
    <label className="flex min-h-12 cursor-pointer items-center gap-2.5 rounded-button border-2 border-line bg-card px-3 py-2 leading-snug tabular-nums hover:border-field-border has-checked:border-accent has-checked:font-bold has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-accent">
      <input
        id={id}
        type="radio"
        name={name}
        value={time.value}
        defaultChecked={time.value === chosen}
        required
        className="tick size-5 focus-visible:outline-none"
      />
      <span className="min-w-0">{children}</span>
    </label>
  );
}
