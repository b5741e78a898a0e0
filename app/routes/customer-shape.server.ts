import { z } from "zod";
import { laender } from "#app/domain/catalogue/holidays.ts";
import { packageIds } from "#app/domain/catalogue/packages.ts";
import { countries } from "./countries.ts";
import { emailField, line, optionalLine } from "./form.ts";

/** Which package, who answers for it, and the company that pays. */
export const customerShape = {
  package: z.enum(packageIds, "choose"),
  contactName: line(200),
  contactEmail: emailField,
  name: line(200),
  street: line(200),
  postalCode: line(20),
  city: line(100),
  country: z.enum(countries, "choose"),
  land: z.enum(laender, "choose"),
  vatId: optionalLine(30),
  email: emailField,
  buyerReference: optionalLine(100),
  purchaseOrder: optionalLine(100),
  costCentre: optionalLine(100),
};
