import { randomUUID } from "node:crypto";
import { data } from "react-router";
import type { Booking } from "#app/domain/booking/book.server.ts";
import { contactOfReport } from "#app/domain/booking/contact.server.ts";
import { momentInWords } from "#app/i18n/full-date.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { FieldErrors, Typed } from "../form.ts";
import { keyIn, timesView, type TimesView } from "./shown-times.server.ts";

type Unbooked = Exclude<Booking, { state: "booked" }>;

/** Why nothing was booked although every field was right. */
export type Problem =
  | { kind: "taken" }
  | { kind: "refused"; moment: string }
  | { kind: "limited"; minutes: number };

export interface BookingView {
  times: TimesView;
  typed: Typed;
  errors: FieldErrors;
  problem: Problem | undefined;
  fromReport: boolean;
}

type Given = { typed?: Typed; errors?: FieldErrors; unbooked?: Unbooked };

/** The page with its free times, and with everything that was typed before. */
export async function bookingView(
  locale: Locale,
  { typed = {}, errors = {}, unbooked }: Given,
): Promise<BookingView> {
  const known = typed.report ? await contactOfReport(typed.report) : undefined;
  const alternatives = unbooked?.state === "taken" ? unbooked.alternatives : undefined;
  const times = await timesView(locale, typed, alternatives);
  return {
    times,
    typed: {
      ...prefilled(typed, known),
      zone: times.zone,
      key: keyIn(typed) ?? randomUUID(),
      shown: times.shown,
    },
    errors,
    problem: unbooked && problemOf(unbooked, locale),
    fromReport: known !== undefined,
  };
}

/** The answer to a booking that did not happen: the page again, with 409 or 429. */
export async function unbookedPage(unbooked: Unbooked, typed: Typed, locale: Locale) {
  const view = await bookingView(locale, { typed, unbooked });
  if (unbooked.state !== "limited") return data(view, { status: 409 });
  return data(view, {
    status: 429,
    headers: { "Retry-After": String(unbooked.retryAfterSeconds) },
  });
}

/** A name, an address and a company we know are filled in once; what was changed since stays changed. */
function prefilled(typed: Typed, known: Awaited<ReturnType<typeof contactOfReport>>): Typed {
  if (!known) return { ...typed, report: "" };
  if (typed.key) return typed;
  return {
    name: known.firstName ?? "",
    email: known.email,
    company: known.company ?? "",
    topic: "check-result",
    ...typed,
  };
}

function problemOf(unbooked: Unbooked, locale: Locale): Problem {
  if (unbooked.state === "taken") return { kind: "taken" };
  if (unbooked.state === "limited")
    return { kind: "limited", minutes: Math.ceil(unbooked.retryAfterSeconds / 60) };
  return {
    kind: "refused",
    moment: momentInWords(unbooked.startsAt, locale, unbooked.timeZone),
  };
}
