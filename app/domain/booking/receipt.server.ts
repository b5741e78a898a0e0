import { sign, verified } from "#db/sealing.ts";

const purpose = "booked";

/** The start of a booked time on its way to the next page: signed, so nobody is shown a time that was never booked. */
export const receipt = (startsAt: Date): string => sign(`${purpose} ${startsAt.toISOString()}`);

/** The booked start, or undefined for anything that is no receipt of ours. */
export function readReceipt(text: string): Date | undefined {
  const [kind, start] = verified(text)?.split(" ") ?? [];
  return kind === purpose && start ? new Date(start) : undefined;
}
