import { renameSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import samples from "#app/domain/catalogue/company.json" with { type: "json" };
import { company, companyEdition, retention } from "#app/domain/catalogue/company.ts";
import { readCompanyFile, unfilledFacts } from "#app/domain/catalogue/company-file.server.ts";
import { companyFacts } from "#app/domain/catalogue/company-facts.ts";
import { followCompanyFile } from "#app/domain/catalogue/follow-company.server.ts";
import { companyFile, filledFacts } from "#tests/support/company-file.ts";

const facts = (change: object) => companyFacts.parse({ ...filledFacts, ...change });

test("the samples have the form of the facts and are all recognised as samples", () => {
  const named = unfilledFacts(companyFacts.parse(samples)).map((line) => line.split(":")[0]);
  expect(named).toEqual([
    "address.street",
    "address.postalCode",
    "address.city",
    "representatives.0",
    "email",
    "phone",
    "register.court",
    "register.number",
    "vatId",
    "liabilityInsurance.insurer",
    "liabilityInsurance.area.de",
    "liabilityInsurance.area.en",
    "hosting.provider",
    "hosting.place.de",
    "hosting.place.en",
    "mail.contractor",
    "contactPerson.name",
    "packages.version",
    "billing.bank.iban",
  ]);
});

test("filled in, nothing is left to do, and optional parts may be empty", () => {
  expect(unfilledFacts(facts({}))).toEqual([]);
  expect(unfilledFacts(facts({ contactPerson: null, references: [], editor: null }))).toEqual([]);
});

test("what is empty is named", () => {
  const address = { ...filledFacts.address, city: " " };
  expect(unfilledFacts(facts({ name: "", representatives: [], address }))).toEqual([
    "name: missing",
    "address.city: missing",
    "representatives: missing",
  ]);
});

test("a wrong file says where it is wrong", () => {
  const { vatId: _, ...rest } = filledFacts;
  const read = readCompanyFile(
    companyFile({ ...rest, retention: { ...filledFacts.retention, invoiceYears: 6 }, fax: "1" }),
  );
  expect("problems" in read && read.problems.map((line) => line.split(":")[0])).toEqual([
    "vatId",
    "retention.invoiceYears",
    "the file",
  ]);
  expect(readCompanyFile("/nowhere/company.json")).toEqual({
    problems: ["cannot be read as JSON (ENOENT)"],
  });
});

test("a changed file is taken up, a broken one is told once and changes nothing", async () => {
  const path = companyFile();
  const told: string[][] = [];
  process.env.COMPANY_FILE = path;
  followCompanyFile((problems) => told.push(problems));
  delete process.env.COMPANY_FILE;
  expect(company.address.city).toBe("Hamburg");
  const before = companyEdition();

  writeFileSync(path, "{");
  await expect.poll(() => told.length, { timeout: 5_000 }).toBe(1);
  expect([company.address.city, companyEdition()]).toEqual(["Hamburg", before]);

  const changed = { ...filledFacts, retention: { ...filledFacts.retention, logDays: 5 } };
  renameSync(companyFile(changed), path);
  await expect.poll(() => retention.logDays, { timeout: 5_000 }).toBe(5);
  expect(company.retention.logDays).toBe(5);
  expect(companyEdition()).toBe(before + 1);
  expect(told).toHaveLength(1);
});
