export const smallest = 5;

/** A number that may be shown, or null for one that stays hidden. */
export type Shown = number | null;

/**
 * Hides what is between 1 and 4, so that nobody stands out. Where that would leave one hidden number that follows
 * from the total and the rest, the next smallest is hidden as well.
 */
export function hideSmall(values: readonly number[]): Shown[] {
  const isSmall = (value: number) => value > 0 && value < smallest;
  const hidden = new Set(values.flatMap((value, at) => (isSmall(value) ? [at] : [])));
  if (hidden.size === 1) {
    const rest = values.flatMap((value, at) =>
      value > 0 && !hidden.has(at) ? [{ value, at }] : [],
    );
    const [next] = rest.toSorted((one, other) => one.value - other.value);
    if (next) hidden.add(next.at);
  }
  return values.map((value, at) => (hidden.has(at) ? null : value));
}
