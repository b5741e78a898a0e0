/** Why a deadline cannot be stated, in the order in which they are looked for. Source: contract deadlines.md. */
export const refusals = [
  "invalid-date",
  "unknown-state",
  "extension-late",
  "extension-without-reason",
  "pause-not-identity",
  "reason-missing",
] as const;

export type Refusal = { refused: (typeof refusals)[number] };

/** Whether somebody gave a reason: blanks and characters that nobody sees are none. */
export const isReason = (text: string | null | undefined): boolean =>
  /[^\s\p{Cf}\p{Cc}]/u.test(text ?? "");
