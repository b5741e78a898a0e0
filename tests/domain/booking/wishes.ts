import { randomUUID } from "node:crypto";
import type { BookingWish } from "#app/domain/booking/book.server.ts";

/** Somebody books; every part can be told otherwise. */
export const wish = (start: string, other: Partial<BookingWish> = {}): BookingWish => ({
  start,
  key: randomUUID(),
  with: [],
  zone: "Europe/Berlin",
  way: "video",
  name: "Katrin Beispiel",
  email: "katrin@muster-vertrieb.example",
  phone: null,
  company: "Muster Vertriebs-GmbH",
  topic: "planned-use",
  message: null,
  language: "de",
  report: null,
  shareAnswers: false,
  from: `203.0.113.${Math.floor(Math.random() * 250)}-${randomUUID()}`,
  ...other,
});

/** A repeatable sequence of numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
