/** Where a lead can stand, in the order of the pipeline. */
export const stages = ["new", "confirmed", "booked", "offer", "won", "lost"] as const;
export type Stage = (typeof stages)[number];

/**
 * Whether something that happened (an address confirmed, a time booked, a client made) moves a lead on by itself:
 * forward only, and back into the pipeline if it had been lost. People may move it anywhere.
 */
export const movesOn = (from: Stage, to: Stage): boolean =>
  from === "lost" || stages.indexOf(to) > stages.indexOf(from);
