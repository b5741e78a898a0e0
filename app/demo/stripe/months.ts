/** The same second of the day some months later, on the last day of a shorter month; seconds since 1970. */
export function monthsAfter(anchor: number, months: number): number {
  const from = new Date(anchor * 1000);
  const year = from.getUTCFullYear();
  const month = from.getUTCMonth() + months;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(from.getUTCDate(), last);
  const midnight = Date.UTC(year, month, day);
  return midnight / 1000 + (anchor % 86_400);
}
