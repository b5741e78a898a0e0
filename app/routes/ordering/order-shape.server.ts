import { data, redirect } from "react-router";
import { z } from "zod";
import type { Standing } from "#app/domain/identity/proof-of-work.server.ts";
import type { Asked } from "#app/domain/workspace/ordering/ask-for-offer.server.ts";
import { knownCustomer } from "#app/domain/workspace/ordering/known-customer.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { customerShape } from "../customer-shape.server.ts";
import type { FieldErrors, Typed } from "../form.ts";
import { requestedAddress } from "../requested-address.ts";
import { apart, workShape } from "../work-shape.ts";

const start = z.string().max(1_000).optional();
export const orderShape = { ...workShape, ...customerShape, start };

const onlyStart = z.strictObject({ start: start.unwrap() });

/**
 * What the form begins with for who comes from a report or a workspace: that sends where it comes from, and nothing
 * else. Undefined for a form that was filled in. What is forged or too old begins with nothing.
 */
export async function beginning(given: FormData): Promise<Typed | undefined> {
  const read = onlyStart.safeParse(Object.fromEntries(given));
  if (!read.success) return undefined;
  const known = await knownCustomer(read.data.start);
  return { country: "DE", ...known?.order, ...(known ? read.data : {}) } as Typed;
}

type Read = z.output<z.ZodObject<typeof orderShape>>;

/** What is ordered, apart from the proof of work. */
export function wishOf(read: Read, language: Locale) {
  const { rest, proof } = apart(read);
  const { package: chosen, contactName, contactEmail, land, start: from, ...customer } = rest;
  const wish = { package: chosen, contactName, contactEmail, land, start: from ?? null };
  return { wish: { ...wish, customer: { ...customer, language } }, proof };
}

type Outcome = { errors: FieldErrors } | { asked: Asked; language: Locale; standing: Standing };

/** Leads on to the mailbox, or shows the form once more with what was typed and what to do. */
export function answered(typed: Typed, outcome: Outcome) {
  if ("errors" in outcome) return refused(typed, outcome.errors, { status: 400 });
  const { asked, language, standing } = outcome;
  if ("refused" in asked) {
    if (asked.field === "contactEmail")
      return refused(typed, { contactEmail: asked.refused }, { status: 400 });
    const abroad = asked.refused === "vat-id-not-confirmed" ? "abroad" : asked.refused;
    return refused(typed, { vatId: abroad }, { status: 400 });
  }
  if (asked.allowed) throw redirect(requestedAddress("order.requested", language, standing), 303);
  const headers = { "Retry-After": String(asked.retryAfterSeconds) };
  return refused(typed, { form: "limited" }, { status: 429, headers });
}

const refused = (typed: Typed, errors: FieldErrors, init: ResponseInit) =>
  data({ typed, errors }, init);
