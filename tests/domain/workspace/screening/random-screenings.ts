import { rules } from "#app/domain/catalogue/catalogue.ts";
import {
  CHANNELS,
  FACTS,
  GROUNDS,
  REGISTER_FACTS,
  type ScreeningInput,
} from "#app/domain/workspace/screening/facts.ts";
import type { Truth } from "#app/domain/workspace/screening/three-valued.ts";
import { pick } from "#tests/domain/workspace/plan/random-plans.ts";

const useCases = [...rules.useCases.map((one) => one.id), "other"];

/** Some cases are nearly settled, some hardly known, some mostly no, so that every answer occurs. */
export function randomScreening(next: () => number): ScreeningInput {
  const known = next() ** 0.3;
  const yes = next();
  const truth = (): Truth => (next() > known ? "unknown" : next() < yes ? "yes" : "no");
  const truths = <Id extends string>(ids: readonly Id[]) =>
    Object.fromEntries(ids.filter(() => next() < 0.97).map((id) => [id, truth()])) as {
      [id in Id]?: Truth;
    };
  const channels = next() > known ? null : CHANNELS.filter(() => next() < yes / 2);
  const exception = { claimed: next() < 0.8, ground: pick([...GROUNDS, null], next) };
  return {
    useCase: next() < 0.4 ? "other" : pick(useCases, next),
    facts: truths(FACTS),
    register: {
      ...truths(REGISTER_FACTS),
      ...(next() < 0.97 && { channels }),
      ...(next() < 0.5 && { exception }),
    },
  };
}
