import { z } from "zod";
import {
  legalBases,
  most,
  type Purpose,
  type Recipient,
  recipientRoles,
  type Register,
  registerFaults,
  transferBases,
} from "#app/domain/workspace/register/register.ts";
import { type FieldErrors, optionalLine, optionalText } from "../../form.ts";

const blank = z.literal("").transform(() => null);
const oneOf = <const Ids extends readonly [string, ...string[]]>(ids: Ids) =>
  z.union([blank, z.enum(ids)], { message: "choice" }).default(null);
const day = z.union([blank, z.iso.date()], { message: "date" }).default(null);

const purposeFields = {
  purpose: optionalLine(200),
  basis: oneOf(legalBases),
  interest: optionalText(2_000),
  necessity: optionalText(2_000),
  balancing: optionalText(2_000),
};

const recipientFields = {
  recipient: optionalLine(200),
  role: oneOf(recipientRoles),
  country: optionalLine(100),
  transfer: oneOf(transferBases),
  checkedOn: day,
};

const numbered = (fields: Record<string, z.ZodType>, count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) =>
      Object.entries(fields).map(([name, schema]) => [`${name}${at}`, schema]),
    ).flat(),
  );

/** Every row has its number in the names of its fields; rows without a word are none. */
export const registerShape = {
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  retention: optionalLine(500),
  system: optionalLine(200),
  provider: optionalLine(200),
  responsibleId: z.union([blank, z.uuid()], { message: "choice" }).default(null),
  ...(numbered(purposeFields, most.purposes) as Record<`purpose${number}`, z.ZodType>),
  ...(numbered(recipientFields, most.recipients) as Record<`recipient${number}`, z.ZodType>),
};

type Row = Record<string, string | null>;

/** The register that a form says, or what cannot be kept of it. The three steps belong to a legitimate interest only. */
export function readRegister(
  data: Record<string, unknown> & { version: number },
): { version: number; register: Register } | { errors: FieldErrors } {
  const purposes = filledRows(data, Object.keys(purposeFields), most.purposes);
  const recipients = filledRows(data, Object.keys(recipientFields), most.recipients);
  const { retention, system, provider, responsibleId } = data as unknown as Register;
  const register = {
    purposes: purposes.map(({ row }) => purposeOf(row)),
    recipients: recipients.map(({ row: { recipient, ...row } }) => ({
      ...(row as unknown as Recipient),
      name: recipient ?? "",
    })),
    retention,
    system,
    provider,
    responsibleId,
  };
  const errors: FieldErrors = {};
  for (const { field, at, reason } of registerFaults(register)) {
    const rows = ofRecipients.includes(field) ? recipients : purposes;
    errors[`${field}${rows[at]?.at}`] ??= reason;
  }
  return Object.keys(errors).length > 0 ? { errors } : { version: data.version, register };
}

const ofRecipients = ["recipient", "country"];

/** The rows with a word in them, with their numbers in the form. */
const filledRows = (data: Record<string, unknown>, names: readonly string[], count: number) =>
  Array.from({ length: count }, (_, at) => ({
    at,
    row: Object.fromEntries(names.map((name) => [name, data[`${name}${at}`] ?? null])) as Row,
  })).filter(({ row }) => Object.values(row).some((value) => value !== null));

function purposeOf({ purpose, basis, ...steps }: Row): Purpose {
  const none = { interest: null, necessity: null, balancing: null };
  return {
    ...none,
    ...(basis === "legitimate-interest" ? steps : {}),
    purpose: purpose ?? "",
    basis: basis as Purpose["basis"],
  };
}
