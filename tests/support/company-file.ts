import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import samples from "#app/domain/catalogue/company.json" with { type: "json" };

/** The facts of a company that has filled in everything. */
export const filledFacts = {
  ...samples,
  address: { street: "Werftweg 4", postalCode: "20457", city: "Hamburg" },
  representatives: ["Dr. Ada Brandt"],
  email: "kontakt@tulos.de",
  phone: "+49 40 123456",
  register: { court: "Amtsgericht Hamburg", number: "HRB 123456" },
  vatId: "DE123456789",
  liabilityInsurance: {
    insurer: "Nordhaft AG, Hamburg",
    area: { de: "Deutschland", en: "Germany" },
  },
  hosting: { provider: "Nordhost GmbH", place: { de: "Hamburg", en: "Hamburg" } },
  mail: { ...samples.mail, contractor: "Twilio Ireland Limited" },
  contactPerson: { ...samples.contactPerson, name: "Dr. Ada Brandt" },
  packages: { ...samples.packages, version: "2026-12" },
  billing: {
    ...samples.billing,
    bank: { holder: "Tulos Consulting GmbH", iban: "DE89 3704 0044 0532 0130 00", bic: null },
  },
};

/** Writes facts to a file of their own and returns its path. */
export function companyFile(facts: unknown = filledFacts): string {
  const path = join(mkdtempSync(join(tmpdir(), "company-")), "company.json");
  writeFileSync(path, JSON.stringify(facts));
  return path;
}
