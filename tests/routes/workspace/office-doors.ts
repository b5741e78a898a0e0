import { people } from "#app/demo/people.ts";
import type { PageKey } from "#app/i18n/addresses.ts";
import { all, type Door, type VisitorName } from "./door.ts";

const office: VisitorName[] = [
  "assigned consultant",
  "unassigned consultant",
  "assigned lead consultant",
];

const advisers: VisitorName[] = ["assigned consultant", "assigned lead consultant"];

/** Every page of the office. */
export const officeDoors = {
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
  "office.search": { form: {}, page: all(200, ...office) },
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
  "office.billing": { form: {}, page: all(200, "assigned lead consultant") },
  "office.invoice.credit": {
    form: {},
    page: all(200, "assigned lead consultant"),
    action: all(400, "assigned lead consultant"),
  },
  "office.reviews": { form: {}, page: all(200, ...office) },
  "office.clients": { form: {}, page: all(200, ...office) },
  "office.client": {
    form: { personId: people.anna.id },
    page: all(200, "assigned lead consultant"),
    action: all(303, "assigned lead consultant"),
  },
  "office.time": { form: {}, page: all(200, ...office), action: all(200, ...office) },
  "office.client.time": {
    form: { day: "2026-11-02", minutes: "30", what: "Telefonat" },
    page: all(200, ...advisers),
    action: all(303, ...advisers),
  },
  // What somebody else booked is the lead's to change.
  "office.client.time.entry": {
    form: { day: "2026-11-02", minutes: "30", what: "Telefonat", version: "1" },
    page: { ...all(200, "assigned lead consultant"), ...all(403, "assigned consultant") },
    action: { ...all(303, "assigned lead consultant"), ...all(403, "assigned consultant") },
  },
  "office.client.time.removal": {
    form: {},
    page: { ...all(200, "assigned lead consultant"), ...all(403, "assigned consultant") },
    action: { ...all(303, "assigned lead consultant"), ...all(403, "assigned consultant") },
  },
  "office.client.contract": {
    form: {},
    page: all(200, "assigned lead consultant"),
    action: all(400, "assigned lead consultant"),
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
