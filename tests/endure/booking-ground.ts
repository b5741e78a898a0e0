import { randomUUID } from "node:crypto";
import type { Fields, Visitor } from "#tests/support/visitor.ts";

let senders = 0;
/** Everybody comes from an address of their own: bookings are counted by it. */
export const fromElsewhere = () => ({
  "x-forwarded-for": `2001:db8:${(senders += 1).toString(16)}::1`,
});

/** The starts a page offers, in order. */
export const offered = (html: string): string[] =>
  [...html.matchAll(/<input[^>]* name="time"[^>]*>/g)].flatMap(
    ([input]) => /value="([^"]+)"/.exec(input)?.[1] ?? [],
  );

/** A form as somebody fills it in who wants to meet a certain consultant by video. */
export const filled = (time: string, consultant: string, more: Fields = {}): Fields => ({
  key: randomUUID(),
  report: "",
  shown: "",
  zone: "Europe/Berlin",
  with: consultant,
  also: "",
  time,
  way: "video",
  name: "Robin Rennen",
  email: `robin-${randomUUID()}@rennen.example`,
  phone: "",
  company: "",
  topic: "other",
  message: "",
  ...more,
});

/** The free times with a consultant, as the page shows them to somebody who asks for nobody else. */
export async function freeWith(somebody: Visitor, consultant: string): Promise<string[]> {
  const fields = { zone: "Europe/Berlin", with: consultant, also: "" };
  const page = await somebody.post("/erstgespraech", fields);
  return offered(await page.text());
}

/** Pairs of standing appointments that take one consultant's time twice: there may never be any. */
export const overlapping = `
  select one.id from appointment one join appointment other
    on one.id < other.id and one.status = 'confirmed' and other.status = 'confirmed'
   and one.person_id = other.person_id
   and tstzrange(one.starts_at, one.ends_at) && tstzrange(other.starts_at, other.ends_at)`;
