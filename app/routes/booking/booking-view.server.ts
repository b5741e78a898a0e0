import { randomUUID } from "node:crypto";
import { data } from "react-router";
import { z } from "zod";
import type { Booking } from "#app/domain/booking/book.server.ts";
import { contactOfReport } from "#app/domain/booking/contact.server.ts";
import { consultationZone } from "#app/domain/booking/consultation.ts";
import { freeTimes } from "#app/domain/booking/free-times.server.ts";
import { clockInWords, dayInWords, momentInWords, zoneInWords } from "#app/i18n/full-date.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Time } from "#app/ui/times.tsx";
import type { FieldErrors, Typed } from "../form.ts";

type Unbooked = Exclude<Booking, { state: "booked" }>;

/** Why nothing was booked although every field was right. */
export type Problem =
  | { kind: "taken" }
  | { kind: "refused"; moment: string }
  | { kind: "limited"; minutes: number };

export interface BookingView {
  zone: string;
  /** The few times written out above the days: free instead of a lost one, chosen before, or simply the next. */
  first: { kind: "alternatives" | "next"; times: Time[] };
  days: Time[][];
  earlier: string | undefined;
  later: string | undefined;
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
  const free = await freeTimes({ from: typed.show ?? typed.shown, wish: typed.time });
  const alternatives = unbooked?.state === "taken" ? unbooked.alternatives : undefined;
  const first =
    alternatives ?? [...new Set([free.next, free.wish].flatMap((start) => start ?? []))].toSorted();
  const toTime = (start: string) => timeOf(start, locale);
  const rest = free.days.map(({ starts }) => starts.filter((start) => !first.includes(start)));
  return {
    zone: zoneInWords(free.zone, locale),
    first: { kind: alternatives ? "alternatives" : "next", times: first.map(toTime) },
    days: rest.filter((starts) => starts.length > 0).map((starts) => starts.map(toTime)),
    earlier: free.earlier,
    later: free.later,
    typed: {
      ...prefilled(typed, known),
      key: z.uuid().safeParse(typed.key).data ?? randomUUID(),
      shown: free.from ?? "",
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

function timeOf(start: string, locale: Locale): Time {
  const [weekday = "", date = ""] = dayInWords(new Date(start), locale, consultationZone).split(
    ", ",
  );
  const [clock = "", unit] = clockInWords(new Date(start), locale, consultationZone).split(
    "\u00a0",
  );
  return { value: start, weekday, date, clock, unit: unit ? `\u00a0${unit}` : "" };
}

function problemOf(unbooked: Unbooked, locale: Locale): Problem {
  if (unbooked.state === "taken") return { kind: "taken" };
  if (unbooked.state === "limited")
    return { kind: "limited", minutes: Math.ceil(unbooked.retryAfterSeconds / 60) };
  return { kind: "refused", moment: momentInWords(unbooked.startsAt, locale, consultationZone) };
}
