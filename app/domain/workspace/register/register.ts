/** Art. 6(1) GDPR: what sales uses. The letters (d) and (e) are not for companies that sell. */
export const legalBases = [
  "consent",
  "contract",
  "legal-obligation",
  "legitimate-interest",
] as const;
export type LegalBasis = (typeof legalBases)[number];

/** What a recipient is to the company. */
export const recipientRoles = ["processor", "controller", "joint", "group"] as const;
export type RecipientRole = (typeof recipientRoles)[number];

/** What a transfer to a third country rests on (Art. 44 to 49 GDPR); "none" is a finding, not a gap. */
export const transferBases = ["adequacy", "dpf", "scc", "bcr", "exception", "none"] as const;
export type TransferBasis = (typeof transferBases)[number];

/** How many of each one AI use case may have. */
export const most = { purposes: 5, recipients: 8 } as const;

export interface Purpose {
  purpose: string;
  basis: LegalBasis | null;
  /** The three steps of a legitimate interest; null for every other basis. */
  interest: string | null;
  necessity: string | null;
  balancing: string | null;
}

export interface Recipient {
  name: string;
  role: RecipientRole | null;
  /** Outside the EEA; null within. */
  country: string | null;
  transfer: TransferBasis | null;
  /** Day on which somebody looked at that (YYYY-MM-DD). */
  checkedOn: string | null;
}

/** What people have entered of an AI use case for the record of processing. */
export interface Register {
  purposes: readonly Purpose[];
  recipients: readonly Recipient[];
  retention: string | null;
  system: string | null;
  provider: string | null;
  responsibleId: string | null;
}

export const emptyRegister: Register = {
  purposes: [],
  recipients: [],
  retention: null,
  system: null,
  provider: null,
  responsibleId: null,
};

/** The questions of the page, in its order. */
export const registerFields = [
  "purpose",
  "legalBasis",
  "recipients",
  "thirdCountries",
  "retention",
  "system",
  "responsible",
] as const;
export type RegisterField = (typeof registerFields)[number];

/**
 * What nobody has answered yet, as gaps and never as zero (brief, 2.1). A legal basis is missing as long as one purpose
 * has none, a third country as long as one recipient there has no ground with its day. Pure.
 */
export function registerGaps(register: Register): RegisterField[] {
  const { purposes, recipients, retention, system, provider, responsibleId } = register;
  const abroad = recipients.filter(({ country }) => country !== null);
  const stated: Record<RegisterField, boolean> = {
    purpose: purposes.length > 0,
    legalBasis: purposes.length > 0 && purposes.every(({ basis }) => basis !== null),
    recipients: recipients.length > 0 && recipients.every(({ role }) => role !== null),
    thirdCountries:
      recipients.length > 0 && abroad.every(({ transfer, checkedOn }) => transfer && checkedOn),
    retention: retention !== null,
    system: system !== null && provider !== null,
    responsible: responsibleId !== null,
  };
  return registerFields.filter((field) => !stated[field]);
}

/** Where a fault lies: the row of its list, and what is wrong in it. */
export interface RegisterFault {
  field: "purpose" | "interest" | "necessity" | "balancing" | "recipient" | "country";
  at: number;
  reason: "steps" | "purpose" | "recipient" | "country" | "twice";
}

const steps = ["interest", "necessity", "balancing"] as const;

/**
 * What cannot be kept: a legitimate interest without its three steps (Art. 6(1)(f) GDPR), a basis without a purpose, a
 * recipient without a name, a ground without a country, a name that stands twice. Pure.
 */
export function registerFaults({ purposes, recipients }: Register): RegisterFault[] {
  const isRepeated = (names: readonly string[], at: number) =>
    names[at] !== "" && names.indexOf(names[at] ?? "") < at;
  return [
    ...purposes.flatMap((row, at): RegisterFault[] => {
      const names = purposes.map(({ purpose }) => purpose);
      const open = row.basis === "legitimate-interest" ? steps.filter((one) => !row[one]) : [];
      return [
        ...(row.purpose === "" ? [{ field: "purpose", at, reason: "purpose" } as const] : []),
        ...(isRepeated(names, at) ? [{ field: "purpose", at, reason: "twice" } as const] : []),
        ...open.map((field) => ({ field, at, reason: "steps" }) as const),
      ];
    }),
    ...recipients.flatMap(({ name, country, transfer }, at): RegisterFault[] => {
      const names = recipients.map((one) => one.name);
      return [
        ...(name === "" ? [{ field: "recipient", at, reason: "recipient" } as const] : []),
        ...(isRepeated(names, at) ? [{ field: "recipient", at, reason: "twice" } as const] : []),
        ...(transfer && !country ? [{ field: "country", at, reason: "country" } as const] : []),
      ];
    }),
  ];
}
