import type { PageKey } from "#app/i18n/addresses.ts";
import { all, checkers, type Door, editors, lookers } from "./door.ts";

/** Every page on which a review is asked for, taken over and answered. */
export const reviewDoors = {
  "workspace.useCase.reviews": {
    form: { question: "Reicht die Rechtsgrundlage?" },
    page: all(200, ...editors, ...lookers),
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.measure.reviews": {
    form: { question: "Ist das so genug?" },
    page: all(200, ...editors, ...lookers),
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.evidence.reviews": {
    form: { question: "" },
    page: all(200, ...editors, ...lookers),
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.review.withdrawal": {
    form: {},
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.review.takeover": {
    form: { seen: "" },
    page: { ...all(200, ...checkers), ...all(403, ...editors, "reader") },
    action: { ...all(303, ...checkers), ...all(403, ...editors, "reader") },
  },
  "workspace.review.answer": {
    form: { note: "Passt so." },
    page: { ...all(200, ...checkers), ...all(403, ...editors, "reader") },
    action: { ...all(303, ...checkers), ...all(403, ...editors, "reader") },
  },
} satisfies Partial<Record<PageKey, Door>>;
