import type { CaseFacts } from "./case-facts.ts";
import { either, type Truth } from "./three-valued.ts";

/** References of German law in the order in which they are listed. */
export type GermanFlag =
  | "stgb-201"
  | "betrvg-87-1-6"
  | "bdsg-26"
  | "uwg-7-2-1"
  | "uwg-7-2-2"
  | "tdddg-25";

/** Which rules of German law are touched, each for itself; ads, chat and inbound calls touch no § 7. */
export function germanFlags({ fact, registered, reaches }: CaseFacts): Map<GermanFlag, Truth> {
  const employees = either(fact("employee-data"), fact("employees-evaluated"));
  return new Map<GermanFlag, Truth>([
    ["stgb-201", fact("sound-or-video-stored")],
    ["betrvg-87-1-6", employees],
    ["bdsg-26", employees],
    ["uwg-7-2-1", reaches("phone-human")],
    ["uwg-7-2-2", reaches("email", "messenger", "ai-voice-outbound")],
    ["tdddg-25", registered("tracking")],
  ]);
}
