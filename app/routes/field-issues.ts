import type { FieldIssue } from "#app/ui/error-summary.tsx";
import type { FieldErrors } from "./form.ts";

/** The errors in the order of the form, as links of the error summary. */
export function issuesOf(
  errors: FieldErrors,
  order: readonly string[],
  words: (key: string) => string,
): FieldIssue[] {
  return order.flatMap((field) =>
    errors[field] ? [{ field, message: words(errors[field]) }] : [],
  );
}
