/** What every scenario is told and what it gives back. Figures are printed as they come. */
export interface Options {
  /** A tenth of everything, for each push; the full run is for an issue's end. */
  quick: boolean;
}

export interface Outcome {
  passed: number;
  failed: number;
}

export interface Scenario {
  name: string;
  run(options: Options): Promise<Outcome>;
}

/** The tenth of a number in a quick run, never less than `least`. */
export const share = ({ quick }: Options, full: number, least = 1): number =>
  quick ? Math.max(least, Math.ceil(full / 10)) : full;

/** Counts what held and what did not, and prints the figures on the way. */
export function tally() {
  const outcome: Outcome = { passed: 0, failed: 0 };
  return {
    outcome,
    /** One statement that must hold; what broke it is printed. */
    check(statement: string, holds: boolean, found?: unknown): void {
      outcome[holds ? "passed" : "failed"] += 1;
      const seen = holds || found === undefined ? "" : `: ${JSON.stringify(found)}`;
      console.log(`   ${holds ? "✓" : "✗"} ${statement}${seen}`);
    },
    figure(name: string, value: number | string, unit = ""): void {
      console.log(`     ${name.padEnd(44)} ${String(value).padStart(10)} ${unit}`.trimEnd());
    },
  };
}
