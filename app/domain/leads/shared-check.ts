import type { Sharing } from "./contact.ts";

/** A self-check as far as the person lets the office see it; the light always, as it is all that is left without the rest. */
export interface SharedCheck {
  rulesVersion: string;
  checkedAt: Date;
  shared: Sharing;
  light: string;
  /** Null unless shared. */
  result: unknown;
  useCase: string | null;
  answers: Record<string, unknown> | null;
}

interface StoredCheck {
  answers: unknown;
  result: unknown;
  rulesVersion: string;
  checkedAt: Date;
  shared: string | null;
}

/** Leaves out what is not shared, before it gets anywhere near a page or a file. */
export function sharedCheck({ rulesVersion, checkedAt, ...stored }: StoredCheck): SharedCheck {
  const shared = (stored.shared ?? "light") as Sharing;
  const answers = stored.answers as Record<string, unknown>;
  const { light } = stored.result as { light: string };
  const useCase = answers["q01-use-case"];
  return {
    rulesVersion,
    checkedAt,
    shared,
    light,
    result: shared === "light" ? null : stored.result,
    useCase: shared === "light" || typeof useCase !== "string" ? null : useCase,
    answers: shared === "answers" ? answers : null,
  };
}
