import { expect, test } from "vitest";
import { postmarkKeys, signedHeaders } from "#app/demo/mailbox-events.ts";
import { eventsIn, isSigned } from "#app/vendors/sendgrid-events.ts";

const own = {
  mail_id: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
  organisation_id: "00000000-0000-4000-8000-000000000001",
};
const event = { ...own, sg_event_id: "a-1", timestamp: 1_790_000_000, event: "delivered" };
const { key, webhookKey } = postmarkKeys();
const body = JSON.stringify([event]);
const headers = signedHeaders(body, key);
const delivery = {
  body: Buffer.from(body),
  signature: headers["x-twilio-email-event-webhook-signature"],
  timestamp: headers["x-twilio-email-event-webhook-timestamp"],
};

test("a delivery signed over timestamp and raw body is the service's", () => {
  expect(isSigned(delivery, webhookKey)).toBe(true);
});

test.each([
  ["one byte more", { ...delivery, body: Buffer.from(`${body} `) }, webhookKey],
  ["another time", { ...delivery, timestamp: "1790000001" }, webhookKey],
  ["no time", { ...delivery, timestamp: null }, webhookKey],
  ["no signature", { ...delivery, signature: null }, webhookKey],
  ["half a signature", { ...delivery, signature: delivery.signature.slice(0, 40) }, webhookKey],
  ["words for a signature", { ...delivery, signature: "yes, really" }, webhookKey],
  ["the key of somebody else", delivery, postmarkKeys().webhookKey],
  ["a key that is none", delivery, "MFkw"],
  ["no key", delivery, ""],
])("with %s it is not", (_what, given, publicKey) => {
  expect(isSigned(given, publicKey)).toBe(false);
});

const kinds = (...events: object[]) =>
  eventsIn(Buffer.from(JSON.stringify(events)))?.map(({ kind }) => kind);

test("events become what they mean for a mail", () => {
  expect(
    kinds(
      event,
      { ...event, event: "processed" },
      { ...event, event: "deferred" },
      { ...event, event: "bounce", type: "bounce" },
      { ...event, event: "bounce", type: "blocked" },
      { ...event, event: "dropped", reason: "Bounced Address" },
      { ...event, event: "spamreport" },
    ),
  ).toEqual(["taken", "taken", "taken", "bounced", "blocked", "dropped", "complained"]);
});

test("what is not about a mail of ours is left out", () => {
  expect(
    kinds(
      { ...event, event: "open" },
      { ...event, event: "click" },
      { ...event, mail_id: "x" },
      { ...event, mail_id: undefined },
      { ...event, organisation_id: 7 },
      { ...event, sg_event_id: "" },
      { ...event, sg_event_id: ["a"] },
      { ...event, timestamp: "soon" },
    ),
  ).toEqual([]);
  expect(eventsIn(Buffer.from("[null, 7, []]"))).toEqual([]);
});

test.each(["", "{}", "null", "[", "\xff"])("%s is no list of events", (text) => {
  expect(eventsIn(Buffer.from(text, "latin1"))).toBeUndefined();
});
