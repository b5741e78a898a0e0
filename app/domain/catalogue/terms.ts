import type { Localised, Measures, Term, UseCases } from "./types.ts";
import measureFile from "./measures.json" with { type: "json" };
import useCaseFile from "./use-cases.json" with { type: "json" };

const vocab: Record<string, readonly Term[]> = {
  ...(useCaseFile as unknown as UseCases).vocab,
  ...(measureFile as unknown as Measures).vocab,
};

type Vocabulary = keyof UseCases["vocab"] | keyof Measures["vocab"];

/** The words of a vocabulary in its order. */
export const termsOf = (vocabulary: Vocabulary): readonly Term[] => vocab[vocabulary] ?? [];

/** The word for an id of the catalogue. An unknown id throws. */
export function term(vocabulary: Vocabulary, id: string): Localised {
  const found = vocab[vocabulary]?.find((one) => one.id === id);
  if (!found) throw new Error(`Unknown ${vocabulary}: ${id}`);
  return found.label;
}
