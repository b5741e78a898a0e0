import {
  FACTS,
  type FactId,
  REGISTER_FACTS,
  type RegisterFactId,
  type ScreeningInput,
} from "#app/domain/workspace/screening/facts.ts";
import { screening } from "#app/domain/workspace/screening/screening.ts";
import type { Truth } from "#app/domain/workspace/screening/three-valued.ts";

type Changes = Partial<Record<FactId | RegisterFactId, Truth>> &
  Pick<ScreeningInput["register"], "channels" | "exception"> & { useCase?: string };

const no = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, "no"] as const));

/** Personal data, nothing else, no channel, all of it known; but for what is named. */
export function inputOf({ useCase = "other", ...changes }: Changes): ScreeningInput {
  const of = (ids: readonly string[]) =>
    Object.fromEntries(Object.entries(changes).filter(([id]) => ids.includes(id)));
  return {
    useCase,
    facts: { ...no(FACTS), "personal-data": "yes", ...of(FACTS) },
    register: {
      ...no(REGISTER_FACTS),
      channels: [],
      ...of([...REGISTER_FACTS, "channels", "exception"]),
    },
  };
}

export function screened(changes: Changes) {
  return screening(inputOf(changes));
}
