import type { Truth } from "./three-valued.ts";

/** The fifteen facts of an AI use case, in the order (1) to (15) of the contract. */
export const FACTS = [
  "personal-data",
  "special-categories",
  "employee-data",
  "employees-evaluated",
  "people-evaluated",
  "decides-alone",
  "combines-sources",
  "large-scale",
  "vulnerable-people",
  "innovative-technology",
  "prevents-right",
  "sound-or-video-stored",
  "emotions-or-biometrics",
  "talks-or-publishes",
  "natural-person-credit",
] as const;
export type FactId = (typeof FACTS)[number];

/** Facts of the register that the answers need besides. */
export const REGISTER_FACTS = [
  "manipulation",
  "emotions-employees",
  "emotions-customers",
  "biometric-categorisation",
  "face-scraping",
  "profiling",
  "score-decisive",
  "tracking",
] as const;
export type RegisterFactId = (typeof REGISTER_FACTS)[number];

export const CHANNELS = [
  "email",
  "phone-human",
  "ai-voice-outbound",
  "ai-voice-inbound",
  "chat",
  "messenger",
  "ads",
] as const;
export type Channel = (typeof CHANNELS)[number];

export const GROUNDS = ["a", "b", "c", "d"] as const;

/** The exception of Art. 6(3) AI Act; documented only with one of its grounds. */
export type Exception = { claimed: boolean; ground: (typeof GROUNDS)[number] | null };

/** What a person stated. A fact that is left out is unknown; so are channels left out or null. */
export type ScreeningInput = {
  /** id of the catalogue or "other" */
  useCase: string;
  facts: { readonly [id in FactId]?: Truth };
  register: { readonly [id in RegisterFactId]?: Truth } & {
    readonly channels?: readonly Channel[] | null;
    readonly exception?: Exception;
  };
};
