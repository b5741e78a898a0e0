import {
  type Channel,
  type FactId,
  GROUNDS,
  type RegisterFactId,
  type ScreeningInput,
} from "./facts.ts";
import { stated, type Truth } from "./three-valued.ts";

/** Each of these says that there are personal data, whatever was said about them. */
const IMPLY_PERSONAL_DATA: readonly FactId[] = [
  "special-categories",
  "employee-data",
  "employees-evaluated",
  "people-evaluated",
  "decides-alone",
  "emotions-or-biometrics",
  "natural-person-credit",
];

/** Asked only while "emotions-or-biometrics" is not no; earlier answers then fall away. */
const BIOMETRIC: readonly RegisterFactId[] = [
  "emotions-employees",
  "emotions-customers",
  "biometric-categorisation",
  "face-scraping",
];

/** The facts of one use case as the answers read them: what follows from others is settled. */
export type CaseFacts = {
  fact: (id: FactId) => Truth;
  registered: (id: RegisterFactId) => Truth;
  /** Whether it uses at least one of these channels. */
  reaches: (...channels: readonly Channel[]) => Truth;
  exceptionDocumented: Truth;
};

/** Settles what was stated: silence is unknown, personal data follow, biometric facts fall away. */
export function caseFacts({ facts, register }: ScreeningInput): CaseFacts {
  const personalData = IMPLY_PERSONAL_DATA.some((id) => facts[id] === "yes");
  const biometric = stated(facts["emotions-or-biometrics"]);
  const { channels, exception } = register;
  return {
    fact: (id) => (id === "personal-data" && personalData ? "yes" : stated(facts[id])),
    registered: (id) =>
      biometric === "no" && BIOMETRIC.includes(id) ? "no" : stated(register[id]),
    reaches(...wanted) {
      if (!Array.isArray(channels)) return "unknown";
      return wanted.some((one) => channels.includes(one)) ? "yes" : "no";
    },
    exceptionDocumented:
      exception?.claimed === true && GROUNDS.some((one) => one === exception.ground) ? "yes" : "no",
  };
}
