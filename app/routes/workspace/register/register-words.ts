import { most } from "#app/domain/workspace/register/register.ts";

const purposeNames = ["purpose", "basis", "interest", "necessity", "balancing"] as const;
const recipientNames = ["recipient", "role", "country", "transfer", "checkedOn"] as const;

const numbered = (names: readonly string[], count: number) =>
  Array.from({ length: count }, (_, at) => names.map((name) => `${name}${at}`)).flat();

/** Every field in the order of the page, for the summary of errors. */
export const fieldOrder = [
  "form",
  ...numbered(purposeNames, most.purposes),
  ...numbered(recipientNames, most.recipients),
  "retention",
  "system",
  "provider",
  "responsibleId",
];

/** How many rows the form shows: what is there and one to go on with. */
export function rowsShown(
  stored: number,
  typed: Readonly<Record<string, string>> | undefined,
  of: "purpose" | "recipient",
): number {
  const limit = of === "purpose" ? most.purposes : most.recipients;
  const names = of === "purpose" ? purposeNames : recipientNames;
  const used = Array.from({ length: limit }, (_, at) => at).filter((at) =>
    names.some((name) => typed?.[`${name}${at}`]),
  );
  return Math.min(limit, Math.max(stored, (used.at(-1) ?? -1) + 1) + 1);
}
