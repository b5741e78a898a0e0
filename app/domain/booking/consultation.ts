import { company } from "#app/domain/catalogue/company.ts";
import type { Service } from "./slot-request.ts";

/** The free first consultation: how long, how soon, how often. */
export const consultation = {
  get durationMin() {
    return company.consultationMinutes;
  },
  intervalMin: 30,
  bufferAfterMin: 15,
  minNoticeMin: 24 * 60,
  maxAheadDays: 42,
  maxPerDay: 6,
} satisfies Service;

/** The zone in which times are offered; an appointment keeps it by name. */
export const consultationZone = "Europe/Berlin";

/** What a visitor can say beforehand; the words stand with the texts. */
export const topics = ["planned-use", "running-use", "check-result", "dpo", "other"] as const;
export type Topic = (typeof topics)[number];

/** How many days the booking page shows at a time. */
export const daysShown = 14;
/** How many free times a visitor gets instead of one that is gone. */
export const alternativesShown = 6;
/** Assignment looks at the appointments of this long: who had fewer comes first (slots.md, rule 9). */
export const recentDays = 28;
