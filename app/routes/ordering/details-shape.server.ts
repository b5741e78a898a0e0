import { z } from "zod";
import type { Offer } from "#app/domain/workspace/ordering/accept-offer.server.ts";
import type { Corrected, Correction } from "#app/domain/workspace/ordering/correct-offer.server.ts";
import { customerShape } from "../customer-shape.server.ts";
import type { FieldErrors, Typed } from "../form.ts";

/** Package and mailbox are those of the offer. */
const { package: _package, contactEmail: _mailbox, ...details } = customerShape;
export const detailsShape = details;

export function correctionOf(read: z.output<z.ZodObject<typeof details>>): Correction {
  const { contactName, land, ...customer } = read;
  return { contactName, land, customer };
}

/** What the form begins with. */
export function typedOf({ customer, land, contactName }: Offer): Typed {
  const all = { ...customer, land, contactName };
  return Object.fromEntries(
    Object.keys(details).map((field) => [field, all[field as keyof typeof all] ?? ""]),
  );
}

/** What a company elsewhere in the EU has to do is said at its number. */
export const faultsOf = ({
  field,
  refused,
}: Extract<Corrected, { refused: string }>): FieldErrors =>
  field === "vatIdConfirmedOn" ? { vatId: "abroad" } : { [field]: refused };
