import { company } from "#app/domain/catalogue/company.ts";
import type { Service } from "./slot-request.ts";

/**
 * The free first consultation: how long and at which steps. Buffers, notice, horizon and daily limit stand with each
 * consultant's calendar.
 */
export const consultation = {
  get durationMin() {
    return company.consultationMinutes;
  },
  intervalMin: 30,
} satisfies Service;

/** The zone in which times are offered until a visitor chooses another, and the one of the office. */
export const consultationZone = "Europe/Berlin";

/** What a visitor can say beforehand; the words stand with the texts. */
export const topics = ["planned-use", "running-use", "check-result", "dpo", "other"] as const;
export type Topic = (typeof topics)[number];

/** How people meet. */
export const ways = ["phone", "video", "on-site"] as const;
export type Way = (typeof ways)[number];

/** How many days the booking page shows at a time: week by week. */
export const daysShown = 7;
/** How many free times a visitor gets instead of one that is gone. */
export const alternativesShown = 6;
/** Assignment looks at the appointments of this long: who had fewer comes first (slots.md, rule 9). */
export const recentDays = 28;
/** How long a chosen time waits for the one who is typing. */
export const holdMinutes = 10;
