import legalRefFile from "#app/domain/catalogue/legal-refs.json" with { type: "json" };
import measureFile from "#app/domain/catalogue/measures.json" with { type: "json" };
import selfCheckFile from "#app/domain/catalogue/self-check.json" with { type: "json" };
import useCaseFile from "#app/domain/catalogue/use-cases.json" with { type: "json" };
import vendorFile from "#app/domain/catalogue/vendors.json" with { type: "json" };
import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { Condition } from "#app/domain/catalogue/types.ts";

const { selfCheck, useCases, measures } = rules;

export const files = [selfCheckFile, useCaseFile, measureFile, legalRefFile, vendorFile];

/** Every condition of the catalogue, wherever it stands. */
export const conditions: Condition[] = [
  ...selfCheck.questions.map((one) => one.visibleIf),
  ...selfCheck.derivedFlags.map((one) => one.if),
  ...selfCheck.trafficLight.minimumRules.map((one) => one.if),
  ...selfCheck.findings.map((one) => one.if),
  ...measures.map((one) => one.appliesWhen),
  ...useCases.flatMap((one) => one.aiAct.escalations).map((one) => one.when),
];

/** A condition without its all, any and not. */
export function atoms(condition: Condition): Condition[] {
  if ("all" in condition) return condition.all.flatMap(atoms);
  if ("any" in condition) return condition.any.flatMap(atoms);
  if ("not" in condition) return atoms(condition.not);
  return [condition];
}

/** Every object at any depth, with the path to it. */
export function objects(
  value: unknown,
  path = "",
): { path: string; fields: Record<string, unknown> }[] {
  if (typeof value !== "object" || value === null) return [];
  const fields = Object.fromEntries<unknown>(Object.entries(value));
  const below = Object.entries(fields).flatMap(([key, one]) => objects(one, `${path}/${key}`));
  return Array.isArray(value) ? below : [{ path, fields }, ...below];
}

export function idsOf(entries: readonly { id: string }[]): Set<string> {
  return new Set(entries.map((one) => one.id));
}

export function missing(ids: Iterable<string>, known: ReadonlySet<string>): string[] {
  return [...ids].filter((id) => !known.has(id));
}
