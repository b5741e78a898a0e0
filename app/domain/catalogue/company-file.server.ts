import { readFileSync, statSync } from "node:fs";
import samples from "./company.json" with { type: "json" };
import { type CompanyFacts, companyFacts } from "./company-facts.ts";

export type CompanyFile = { facts: CompanyFacts } | { problems: string[] };

/** Reads a company's file; without one, the samples. What is wrong is named by its place in the file. */
export function readCompanyFile(path: string | undefined): CompanyFile {
  if (!path) return { facts: samples as CompanyFacts };
  let file: unknown;
  try {
    file = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    return { problems: [`cannot be read as JSON (${reason(error)})`] };
  }
  const read = companyFacts.safeParse(file);
  if (read.success) return { facts: read.data };
  return {
    problems: read.error.issues.map(
      ({ path: at, message }) => `${at.join(".") || "the file"}: ${message}`,
    ),
  };
}

const reason = (error: unknown) => {
  const code = (error as NodeJS.ErrnoException).code;
  return code ?? (error instanceof Error ? error.message : "unknown");
};

/** Which state of a file one has seen; another one means that it has to be read again. */
export function fileState(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.ino} ${found.mtimeMs} ${found.size}` : "";
}

/** What a public site must not be without (§ 5 DDG, DL-InfoV, Art. 13 GDPR), and what it must not show as shipped. */
const legal = [
  "name",
  "address",
  "representatives",
  "email",
  "phone",
  "register",
  "vatId",
  "liabilityInsurance",
  "hosting",
  "mail",
  "contactPerson",
  "packages.version",
  "billing.bank",
];
const mayStay = /^(name|billing\.bank\.holder|mail\.region\.\w+|contactPerson\.role\.\w+)$/;
const sample = /musterm|musterstr|musterstadt|\.example\b|change-me|your-domain/i;

/** The places that are still empty or still samples; with any of them the product must not be public. */
export function unfilledFacts(facts: CompanyFacts): string[] {
  const shipped = new Map(legal.flatMap((place) => leaves(at(samples, place), place)));
  return legal.flatMap((place) => {
    const value = at(facts, place);
    if (Array.isArray(value) && value.length === 0) return [`${place}: missing`];
    return leaves(value, place).flatMap(([where, leaf]) => {
      if (leaf === "") return [`${where}: missing`];
      const untouched = shipped.get(where) === leaf && !mayStay.test(where);
      return untouched || sample.test(leaf) ? [`${where}: still a sample`] : [];
    });
  });
}

const at = (facts: object, place: string): unknown =>
  place.split(".").reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], facts);

function leaves(value: unknown, place: string): [string, string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => leaves(part, `${place}.${name}`));
}
