import type { Verdict } from "./verdicts.ts";

/** What the light reads of what people signed. */
export interface SignOff {
  /** Of the newest opinion; null until one is published. */
  verdict: Verdict | null;
  /** An approval stands on that opinion. */
  approved: boolean;
  /** The impact assessment is released in the version that counts today. */
  dpiaReleased: boolean;
}

export const nothingSigned: SignOff = { verdict: null, approved: false, dpiaReleased: false };
