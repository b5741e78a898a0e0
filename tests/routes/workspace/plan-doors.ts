import type { PageKey } from "#app/i18n/addresses.ts";
import { all, checkers, type Door, editors, lookers } from "./door.ts";

/** The pages of a plan and its measures. */
export const planDoors = {
  "workspace.useCase.adding": {
    form: { useCase: "lead-scoring", title: "Bewertung", vendor: "hubspot", personalData: "yes" },
    page: { ...all(200, ...editors), ...all(403, ...lookers, "guest") },
    action: { ...all(303, ...editors), ...all(403, ...lookers, "guest") },
  },
  "workspace.plan.catalogue": {
    // What the catalogue does not have: who may add is told so.
    form: { measure: "nothing-like-it", ownerId: "", dueOn: "" },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(400, ...editors), ...all(403, ...lookers) },
  },
  "workspace.plan.own": {
    form: { title: "Prompts ansehen", what: "", effort: "S", ownerId: "", dueOn: "" },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.measures": {
    // Nothing is ticked that exists there; what is allowed hears that it has changed meanwhile.
    form: {
      measure: "00000000-0000-4000-8000-00000000dead:1",
      to: "in-progress",
      ownerId: "",
      dueOn: "",
      reason: "",
    },
    page: all(200, ...editors, ...lookers),
    action: { ...all(409, ...editors), ...all(403, ...lookers) },
  },
  "workspace.measures.board": { form: {}, page: all(200, ...editors, ...lookers) },
  "workspace.measures.calendar": { form: {}, page: all(200, ...editors, ...lookers) },
  "workspace.measures.coverage": {
    form: {},
    page: { ...all(200, ...editors, ...lookers), ...all(403, "guest") },
  },
  "workspace.measure": {
    form: { version: "1", seenOwner: "", seenDue: "", ownerId: "", dueOn: "2027-07-01" },
    page: all(200, ...editors, ...lookers),
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.measure.comments": {
    form: { text: "Wer macht das?" },
    page: all(200, ...editors, ...lookers),
    action: all(303, ...editors, ...lookers),
  },
  "workspace.measure.step": {
    form: { version: "1", to: "in-progress", reason: "" },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.measure.merging": {
    // There is no second one of its kind: who may merge is told so.
    form: { version: "1", other: "00000000-0000-4000-8000-00000000dead:1", reason: "Doppelt" },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(400, ...editors), ...all(403, ...lookers) },
  },
  // Nothing has gone into another there: the wall before it is what is tried.
  "workspace.measure.merging.undoing": {
    form: {},
    page: all(404, ...editors, ...lookers),
    action: all(404, ...editors, ...lookers),
  },
  "workspace.measure.refusal": {
    form: { version: "1", reason: "Wir schreiben keine E-Mails." },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.measure.refusal.withdrawal": {
    form: { version: "1", reason: "Jetzt doch." },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.measure.evidence": {
    form: { title: "Vermerk", text: "Rollen geprüft", url: "", validUntil: "" },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.plan.proposal": {
    // What the catalogue does not have: who may propose is told so.
    form: { measure: "nothing-like-it", reason: "Fehlt" },
    page: { ...all(200, ...checkers), ...all(403, ...editors, "reader") },
    action: { ...all(400, ...checkers), ...all(403, ...editors, "reader") },
  },
  "workspace.plan.proposal.own": {
    form: { title: "Prompts ansehen", what: "", effort: "S", reason: "Fehlt" },
    page: { ...all(200, ...checkers), ...all(403, ...editors, "reader") },
    action: { ...all(303, ...checkers), ...all(403, ...editors, "reader") },
  },
  "workspace.measure.proposal.step": {
    form: { stood: "open", to: "in-progress", reason: "Läuft schon" },
    page: { ...all(200, ...checkers), ...all(403, ...editors, "reader") },
    action: { ...all(303, ...checkers), ...all(403, ...editors, "reader") },
  },
  "workspace.measure.proposal.due": {
    form: { stood: "none", dueOn: "2027-07-05", reason: "Zu spät" },
    page: { ...all(200, ...checkers), ...all(403, ...editors, "reader") },
    action: { ...all(303, ...checkers), ...all(403, ...editors, "reader") },
  },
  "workspace.screening.proposal": {
    form: { fact: "large-scale", value: "yes", reason: "Über 10.000 Kontakte" },
    page: { ...all(200, ...checkers), ...all(403, ...editors, "reader") },
    action: { ...all(303, ...checkers), ...all(403, ...editors, "reader") },
  },
  "workspace.proposals": {
    form: {},
    page: { ...all(200, ...editors, ...lookers), ...all(403, "guest") },
  },
  "workspace.proposal": { form: {}, page: all(200, ...editors, ...lookers) },
  "workspace.proposal.acceptance": {
    form: { stood: "open" },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.proposal.refusal": {
    form: { word: "Nein" },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  // Nobody here made it: only who did may take it back.
  "workspace.proposal.withdrawal": {
    form: {},
    page: all(302, ...editors, ...lookers),
    action: all(403, ...editors, ...lookers),
  },
  "workspace.measure.words": {
    form: { title: "Prompts ansehen", what: "", effort: "M" },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.measure.subSteps": {
    form: { words: "- Vertrag suchen" },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.measure.subStep": {
    form: { version: "1", words: "Vertrag finden" },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.measure.subStep.done": {
    form: { done: "yes" },
    page: all(302, ...editors, ...lookers),
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.measure.subStep.removal": {
    form: {},
    page: all(302, ...editors, ...lookers),
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
} satisfies Partial<Record<PageKey, Door>>;
