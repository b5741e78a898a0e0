import { people } from "#app/demo/people.ts";
import type { PageKey } from "#app/i18n/addresses.ts";
import type { Fields } from "#tests/support/visitor.ts";

/** Somebody who tries the doors: the roles of the contract, and those who have none. */
export const visitors = [
  "admin",
  "approver",
  "editor",
  "reader",
  "guest",
  "assigned consultant",
  "unassigned consultant",
  "assigned lead consultant",
  "administrator",
  "outsider",
  "nobody",
] as const;

export type VisitorName = (typeof visitors)[number];

type Answers = Partial<Record<VisitorName, number>>;

/** One door: the form that it takes, and what it says to those whose door it is. Everybody else gets 404. */
export interface Door {
  form: Fields;
  page: Answers;
  action?: Answers;
}

const all = (status: number, ...who: VisitorName[]): Answers =>
  Object.fromEntries(who.map((one) => [one, status]));

const editors: VisitorName[] = ["admin", "approver", "editor"];
const lookers: VisitorName[] = ["reader", "assigned consultant", "assigned lead consultant"];
const checkers: VisitorName[] = ["assigned consultant", "assigned lead consultant"];
const office: VisitorName[] = [
  "assigned consultant",
  "unassigned consultant",
  "assigned lead consultant",
];

const adminOnly = (status: number): Answers => ({
  ...all(status, "admin"),
  ...all(403, "approver", "editor", ...lookers, "guest"),
});

/** Every page of workspace and office. A new one is written down here, or the test fails. */
export const doors = {
  workspace: { form: {}, page: all(200, ...editors, ...lookers, "guest") },
  "workspace.useCase": { form: {}, page: all(200, ...editors, ...lookers) },
  "workspace.measure": {
    form: { version: "1", seenOwner: "", seenDue: "", ownerId: "", dueOn: "2027-07-01" },
    page: all(200, ...editors, ...lookers),
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.measure.step": {
    form: { version: "1", to: "in-progress", reason: "" },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
    action: { ...all(303, ...editors), ...all(403, ...lookers) },
  },
  "workspace.screening": { form: {}, page: all(200, ...editors, ...lookers) },
  "workspace.facts": {
    form: { version: "0", ground: "" },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
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
  "workspace.measure.evidence": {
    form: { title: "Vermerk", text: "Rollen geprüft", url: "", validUntil: "" },
    page: { ...all(200, ...editors), ...all(403, ...lookers) },
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
  "office.audit": { form: {}, page: all(200, "administrator") },
  "office.people": { form: {}, page: all(200, "administrator") },
  "office.client.sign-in": {
    form: { email: "petra.mertens@muster-vertrieb.example" },
    page: all(200, "administrator"),
    action: all(200, "administrator"),
  },
  "office.person.reset": {
    form: {},
    page: all(200, "administrator"),
    action: all(303, "administrator"),
  },
  "office.person.access": {
    form: { state: "shut" },
    page: all(302, "administrator"),
    action: all(303, "administrator"),
  },
  "office.leads": { form: {}, page: all(200, ...office) },
  "office.funnel": { form: {}, page: all(200, ...office) },
  "office.leads.export": { form: {}, page: all(200, ...office), action: all(200, ...office) },
  "office.lead.merge": {
    form: { other: "00000000-0000-4000-8000-00000000beef" },
    page: all(200, ...office),
    action: all(400, ...office),
  },
  "office.leads.board": { form: {}, page: all(200, ...office) },
  "office.lead": {
    form: {
      version: "1",
      seenOwner: "",
      seenStep: "",
      seenDate: "",
      ownerId: "",
      nextStep: "Anrufen",
      nextStepOn: "2027-07-01",
    },
    page: all(200, ...office),
    action: all(303, ...office),
  },
  "office.lead.stage": {
    form: { version: "1", stage: "lost", reason: "Kein Bedarf" },
    page: all(200, ...office),
    action: all(303, ...office),
  },
  "office.lead.notes": {
    form: { text: "Ruft zurück" },
    page: all(200, ...office),
    action: all(303, ...office),
  },
  "office.lead.release": { form: {}, page: all(302, ...office), action: all(303, ...office) },
  "office.lead.offer": {
    form: {
      package: "start",
      contactName: "X",
      contactEmail: "x@x.example",
      name: "X GmbH",
      street: "Weg 1",
      postalCode: "10115",
      city: "Berlin",
      country: "DE",
      land: "BE",
      vatId: "",
      vatIdConfirmedOn: "",
      email: "x@x.example",
      buyerReference: "",
      purchaseOrder: "",
      costCentre: "",
    },
    page: all(200, ...office),
    action: all(303, ...office),
  },
  "office.offer.withdrawal": {
    form: {},
    page: all(200, ...office),
    action: all(303, ...office),
  },
  "office.lead.deletion": {
    form: {},
    page: all(200, ...office),
    action: all(303, ...office),
  },
  "office.consent": { form: {}, page: all(200, ...office) },
  "office.consent.pdf": { form: {}, page: all(200, ...office) },
  "office.consent.file": { form: {}, page: all(200, ...office) },
  "office.lead.client": {
    form: {
      company: "X",
      land: "BY",
      name: "X",
      email: "x@x.example",
      consultants: people.anna.id,
    },
    page: all(200, ...office),
    action: all(303, ...office),
  },
  "office.clients": { form: {}, page: all(200, ...office) },
  "office.client": {
    form: { personId: people.anna.id },
    page: all(200, "assigned lead consultant"),
    action: all(303, "assigned lead consultant"),
  },
  "office.client.ending": {
    form: {},
    page: all(200, "assigned lead consultant"),
    action: all(303, "assigned lead consultant"),
  },
  "office.appointments": { form: {}, page: all(200, ...office) },
  "office.appointment.cancellation": {
    form: { note: "" },
    page: all(302, ...office),
    action: all(303, ...office),
  },
  "office.appointment.move": { form: {}, page: all(200, ...office), action: all(400, ...office) },
  "office.appointment.outcome": {
    form: { outcome: "held" },
    page: all(302, ...office),
    // What has not begun has no outcome yet.
    action: all(404, ...office),
  },
  "office.week": { form: {}, page: all(200, ...office) },
  "office.blocks": { form: {}, page: all(200, ...office), action: all(400, ...office) },
  "office.blocks.removal": { form: {}, page: all(302, ...office), action: all(404, ...office) },
  "office.hours": { form: {}, page: all(200, ...office), action: all(400, ...office) },
  "office.hours.preview": { form: {}, page: all(302, ...office), action: all(200, ...office) },
  "office.why": { form: {}, page: all(200, ...office) },
  "office.calendars": { form: {}, page: all(200, ...office), action: all(400, ...office) },
  "office.calendars.address": {
    form: {},
    page: all(302, ...office),
    action: all(400, ...office),
  },
  "office.calendars.removal": { form: {}, page: all(302, ...office), action: all(404, ...office) },
  "office.feeds": { form: {}, page: all(200, ...office), action: all(400, ...office) },
  "office.feeds.revocation": { form: {}, page: all(302, ...office), action: all(404, ...office) },
} satisfies Partial<Record<PageKey, Door>>;
