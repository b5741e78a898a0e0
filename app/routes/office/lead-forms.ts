import type { FieldErrors, Typed } from "../form.ts";

/** What was wrong with one of the forms of a lead's page; what was typed stays in it. */
export interface LeadFault {
  form: "plan" | "stage" | "note";
  errors: FieldErrors;
  typed: Typed;
  /** Somebody was faster. */
  conflict: boolean;
}

interface Stored {
  ownerId: string | null;
  nextStep: string | null;
  nextStepOn: string | null;
}

export const storedPlan = ({ ownerId, nextStep, nextStepOn }: Stored) => ({
  ownerId: ownerId ?? "",
  nextStep: nextStep ?? "",
  nextStepOn: nextStepOn ?? "",
});

/** What the form shows: what was typed, and the stored value where nothing was. */
export function shownPlan(lead: Stored, typed: Typed | undefined) {
  const now = storedPlan(lead);
  if (!typed) return now;
  const kept = (field: keyof typeof now, seen: string) =>
    typed[field] === undefined || typed[field] === typed[seen] ? now[field] : typed[field];
  return {
    ownerId: kept("ownerId", "seenOwner"),
    nextStep: kept("nextStep", "seenStep"),
    nextStepOn: kept("nextStepOn", "seenDate"),
  };
}
