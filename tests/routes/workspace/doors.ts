import type { PageKey } from "#app/i18n/addresses.ts";
import { all, type Answers, checkers, type Door, editors, lookers } from "./door.ts";
import { officeDoors } from "./office-doors.ts";
import { planDoors } from "./plan-doors.ts";
import { reviewDoors } from "./review-doors.ts";

export { type Door, type VisitorName, visitors } from "./door.ts";

const adminOnly = (status: number): Answers => ({
  ...all(status, "admin"),
  ...all(403, "approver", "editor", ...lookers, "guest"),
});

/** Every page of workspace and office. A new one is written down here, in plan-doors.ts or in office-doors.ts, or the test fails. */
export const doors = {
  workspace: { form: {}, page: all(200, ...editors, ...lookers, "guest") },
  "workspace.useCase": { form: {}, page: all(200, ...editors, ...lookers) },
  "workspace.export": {
    form: {},
    page: adminOnly(200),
    action: adminOnly(200),
  },
  "workspace.reports": {
    form: { kind: "plan", useCaseId: "", language: "de", format: "json" },
    page: { ...all(200, ...editors, ...lookers), ...all(403, "guest") },
    action: { ...all(303, ...editors, ...lookers), ...all(403, "guest") },
  },
  "workspace.report.file": {
    form: {},
    page: { ...all(200, ...editors, ...lookers), ...all(403, "guest") },
  },
  "workspace.reminders": {
    form: { choice: "weekly" },
    page: { ...all(200, ...editors, "reader"), ...all(403, ...checkers, "guest") },
    action: { ...all(303, ...editors, "reader"), ...all(403, ...checkers, "guest") },
  },
  "workspace.useCase.comments": {
    form: { text: "Wer entscheidet das?" },
    page: all(200, ...editors, ...lookers),
    action: all(303, ...editors, ...lookers),
  },
  "workspace.screening.comments": {
    form: { text: "Stimmt die Antwort noch?" },
    page: all(200, ...editors, ...lookers),
    action: all(303, ...editors, ...lookers),
  },
  "workspace.opinion.comments": {
    form: { text: "Was heißt das für uns?" },
    page: all(200, ...editors, ...lookers),
    action: all(303, ...editors, ...lookers),
  },
  "workspace.evidence.comments": {
    form: { text: "Ist das die neueste Fassung?" },
    page: all(200, ...editors, ...lookers),
    action: all(303, ...editors, ...lookers),
  },
  "workspace.screening": { form: {}, page: all(200, ...editors, ...lookers) },
  "workspace.facts": {
    form: { version: "0", ground: "" },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.useCase.changes": { form: {}, page: all(200, ...editors, ...lookers) },
  "workspace.register": {
    form: { version: "0", purpose0: "Angebote schreiben", basis0: "contract" },
    page: all(200, ...editors, ...lookers),
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.screening.confirmation": {
    form: { version: "1", answer: "ropa" },
    page: all(302, ...editors, ...lookers),
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.screening.measures": {
    form: {},
    page: all(302, ...editors, ...lookers),
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.opinion": { form: {}, page: all(200, ...editors, ...lookers) },
  "workspace.opinion.draft": {
    form: { version: "0", verdict: "recommended", text: "Wir haben geprüft." },
    page: { ...all(200, ...checkers), ...all(403, ...editors, "reader") },
    action: { ...all(303, ...checkers), ...all(403, ...editors, "reader") },
  },
  "workspace.opinion.publication": {
    form: { version: "1" },
    page: { ...all(200, ...checkers), ...all(403, ...editors, "reader") },
    action: { ...all(303, ...checkers), ...all(403, ...editors, "reader") },
  },
  "workspace.approval": {
    form: { opinionVersion: "1", stateHash: "0".repeat(64), reason: "" },
    page: { ...all(200, "approver"), ...all(403, "admin", "editor", ...lookers) },
    // Signed on a state that nobody has seen: who may is told that it has changed.
    action: { ...all(409, "approver"), ...all(403, "admin", "editor", ...lookers) },
  },
  "workspace.approval.withdrawal": {
    form: { reason: "Der Anbieter wechselt." },
    page: { ...all(200, "approver"), ...all(403, "admin", "editor", ...lookers) },
    action: { ...all(303, "approver"), ...all(403, "admin", "editor", ...lookers) },
  },
  "workspace.risks": {
    form: { dimension: "trust", reason: "Vertretbar", until: "2099-12-31" },
    page: all(200, ...editors, ...lookers),
    action: { ...all(303, "approver"), ...all(403, "admin", "editor", ...lookers) },
  },
  "workspace.dpia": {
    form: { evidenceId: "00000000-0000-4000-8000-00000000dead", version: "1" },
    page: all(200, ...editors, ...lookers),
    // No assessment that counts: who may release is told so.
    action: { ...all(409, "approver"), ...all(403, "admin", "editor", ...lookers) },
  },
  "workspace.screening.role": {
    form: { role: "deployer" },
    page: all(302, ...editors, ...lookers),
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.fields": {
    form: { name: "Contact.Email", category: "", source: "", treatment: "", retention: "" },
    page: all(200, ...editors, ...lookers),
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.fields.suggestions": {
    form: { system: "hubspot" },
    page: all(302, ...editors, ...lookers),
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.fields.import": {
    form: { table: "Feld\nContact.Email", take: "yes" },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.results": {
    form: { name: "Score", writtenTo: "", seenBy: "", decidedBy: "", effect: "" },
    page: all(200, ...editors, ...lookers),
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.results.suggestions": {
    form: { system: "hubspot" },
    page: all(302, ...editors, ...lookers),
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.entry": {
    form: { version: "1", name: "Contact.Email", source: "", retention: "" },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.entry.removal": {
    form: {},
    page: all(302, ...editors, ...lookers),
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.evidence": { form: {}, page: all(200, ...editors, ...lookers) },
  "workspace.evidence.versions": {
    form: { version: "1", title: "Vermerk", text: "Noch einmal geprüft", url: "", validUntil: "" },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.evidence.check": {
    form: { version: "1", verdict: "approved", reason: "" },
    page: { ...all(200, ...checkers), ...all(403, ...editors, "reader") },
    action: { ...all(303, ...checkers), ...all(403, ...editors, "reader") },
  },
  "workspace.evidence.withdrawal": {
    form: {},
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.file": { form: {}, page: all(200, ...editors, ...lookers) },
  "workspace.useCase.guests": {
    form: {},
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.settings": {
    form: { consultants: "advise" },
    page: adminOnly(200),
    action: adminOnly(303),
  },
  "workspace.package": { form: {}, page: adminOnly(200) },
  "workspace.paper.order": { form: {}, page: adminOnly(200) },
  "workspace.paper.processing": { form: {}, page: adminOnly(200) },
  "workspace.paper.appointment": { form: {}, page: adminOnly(404) },
  "workspace.paper.notice": { form: {}, page: adminOnly(404) },
  "workspace.contract": {
    // Nobody has said that it is meant: who may is asked to.
    form: { act: "cancel" },
    page: adminOnly(200),
    action: adminOnly(400),
  },
  "workspace.contract.useCases": { form: {}, page: adminOnly(200), action: adminOnly(400) },
  "workspace.use": {
    form: { heldOn: "" },
    page: all(200, ...editors, ...lookers),
    action: { ...all(400, ...checkers), ...all(403, ...editors, "reader") },
  },
  // Its files are made by the worker, which does not run here: the wall before them is what is tried.
  "workspace.invoice.pdf": { form: {}, page: adminOnly(404) },
  "workspace.invoice.xml": { form: {}, page: adminOnly(404) },
  "workspace.agreement": {
    form: { agreed: "yes" },
    page: all(200, ...editors, ...lookers, "guest"),
    action: adminOnly(303),
  },
  "workspace.members": {
    form: { name: "X", email: "x@x.example", roles: "reader", guestUntil: "" },
    page: adminOnly(200),
    action: adminOnly(303),
  },
  "workspace.member": {
    form: { roles: "reader", guestUntil: "" },
    page: adminOnly(200),
    action: adminOnly(303),
  },
  "workspace.member.removal": {
    form: {},
    page: adminOnly(200),
    action: adminOnly(303),
  },
  "workspace.invitation.resending": {
    form: {},
    page: adminOnly(302),
    action: adminOnly(303),
  },
  "workspace.invitation.revocation": {
    form: {},
    page: adminOnly(302),
    action: adminOnly(303),
  },
  "workspace.history": { form: {}, page: all(200, ...editors, ...lookers) },
  "workspace.history.verification": { form: {}, page: all(200, ...editors, ...lookers) },
  "workspace.history.export": {
    form: { format: "csv" },
    page: { ...all(200, "admin"), ...all(403, "approver", "editor", ...lookers, "guest") },
    action: { ...all(200, "admin"), ...all(403, "approver", "editor", ...lookers, "guest") },
  },
  ...planDoors,
  ...reviewDoors,
  ...officeDoors,
} satisfies Partial<Record<PageKey, Door>>;
