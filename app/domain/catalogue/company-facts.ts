import { z } from "zod";

const text = z.string().trim().max(400);
const inBoth = z.strictObject({ de: text, en: text });
const count = z.int().min(1).max(10_000);
const cents = z.int().min(0).max(100_000_000);
const document = z.strictObject({ version: text.min(1), date: z.iso.date() });

const offer = z.strictObject({
  /** Net, per month. */
  monthlyCents: cents,
  /** How many AI use cases, advice meetings and members are included. */
  useCases: count,
  meetings: count,
  meetingsPer: z.enum(["contract", "month"]),
  members: count,
  appointsDpo: z.boolean(),
});

/** Everything the company itself has to say about itself; the file it fills in has this form (README). */
export const companyFacts = z.strictObject({
  /** With its legal form. */
  name: text,
  brand: text.min(1),
  address: z.strictObject({ street: text, postalCode: text, city: text }),
  representatives: z.array(text),
  email: text,
  phone: text,
  register: z.strictObject({ court: text, number: text }),
  vatId: text,
  /** § 5 DDG asks for it only if the trade needs a permit. */
  supervisoryAuthority: text.nullable(),
  /** § 18 Abs. 2 MStV, only with journalistic texts. */
  editor: text.nullable(),
  /** DL-InfoV. */
  liabilityInsurance: z.strictObject({ insurer: text, area: inBoth }),
  /** The company's own data protection officer, and the authority one can complain to. */
  privacyOfficer: text.nullable(),
  privacyAuthority: text.nullable(),
  hosting: z.strictObject({ provider: text, place: inBoth }),
  mail: z.strictObject({ contractor: text, region: inBoth }),
  contactPerson: z.strictObject({ name: text, role: inBoth }).nullable(),
  /** Only with written consent of who is quoted. */
  references: z.array(z.strictObject({ quote: inBoth, from: text })).max(6),
  /** One proven figure with its source. */
  statistics: inBoth.nullable(),
  /** Where VAT ids are asked about online, as VIES does it (README); null: a person confirms each by hand. */
  vatIdService: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  consultationMinutes: z.int().min(10).max(120),
  packages: z.strictObject({
    version: text,
    setupCents: cents.nullable(),
    termMonths: count,
    noticeMonths: count,
    offers: z.strictObject({ start: offer, support: offer, dpo: offer }),
  }),
  /** Where invoices are paid to, and within how many days. */
  billing: z.strictObject({
    bank: z.strictObject({ holder: text, iban: text, bic: text.nullable() }),
    paymentDays: z.int().min(1).max(90),
  }),
  documents: z.strictObject({ terms: document, processing: document, privacy: document }),
  /** contracts/retention: how long what is kept, each in the unit of its name. */
  retention: z.strictObject({
    unconfirmedRequestDays: count,
    confirmLinkHours: count,
    leadMonths: count,
    reportLinkDays: count,
    consentProofYears: count,
    appointmentMonths: count,
    logDays: count,
    clientReadableDays: count,
    /** § 147 AO: not less than eight. */
    invoiceYears: count.min(8),
    auditYears: count,
    backupDays: count.max(35),
  }),
});

export type CompanyFacts = z.infer<typeof companyFacts>;
export type PackageId = keyof CompanyFacts["packages"]["offers"];
