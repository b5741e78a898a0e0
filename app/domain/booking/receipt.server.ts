import { sign, verified } from "#db/sealing.ts";

const purpose = "booked";

export interface BookedTime {
  startsAt: Date;
  timeZone: string;
}

/** A booked time on its way to the next page: signed, so nobody is shown a time that was never booked. */
export const receipt = ({ startsAt, timeZone }: BookedTime): string =>
  sign(`${purpose} ${startsAt.toISOString()} ${timeZone}`);

/** The booked time, or undefined for anything that is no receipt of ours. */
export function readReceipt(text: string): BookedTime | undefined {
  const [kind, start, timeZone] = verified(text)?.split(" ") ?? [];
  return kind === purpose && start && timeZone
    ? { startsAt: new Date(start), timeZone }
    : undefined;
}
