import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { mailedToken } from "#tests/support/mailed.ts";
import { enrolHouse, foundClients, mertens, muster, people } from "#tests/support/people.ts";
import { confirmed, katrin, startAnew } from "#tests/support/prospects.ts";
import { sold } from "#tests/support/sold.ts";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { transaction } from "#db/database.server.ts";
import { sign } from "#db/sealing.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { makeOffer } from "#app/domain/billing/offers.server.ts";
import { shareReport, sharesOf } from "#app/domain/self-check/report-shares.server.ts";
import { acceptOffer, fulfilOrder } from "#app/domain/workspace/ordering/accept-offer.server.ts";
import { askForOffer, type OwnOffer } from "#app/domain/workspace/ordering/ask-for-offer.server.ts";
import {
  knownCustomer,
  lastOffered,
  startOfOrder,
} from "#app/domain/workspace/ordering/known-customer.server.ts";

const anna = {
  organisationId: houseId,
  actor: { kind: "person", id: people.anna.id },
  roles: ["consultant"],
} as const;
const petra = {
  organisationId: muster.id,
  actor: { kind: "person", id: mertens.id },
  roles: ["admin"],
  side: "client",
} as const;

const customer: OwnOffer["customer"] = {
  name: "Kunde GmbH",
  street: "Weg 1",
  postalCode: "20095",
  city: "Hamburg",
  country: "DE",
  vatId: null,
  email: "rechnung@kunde.example",
  buyerReference: null,
  purchaseOrder: "4711",
  costCentre: "Vertrieb",
  language: "de",
};
const wish: OwnOffer = {
  package: "start",
  customer,
  land: "HH",
  contactName: "Katrin Wolf",
  contactEmail: katrin.email,
  from: "203.0.113.9",
  standing: "proven",
  start: null,
};

beforeAll(async () => {
  await enrolHouse();
  await foundClients();
});
beforeEach(async () => {
  await asSuperuser(
    "truncate package_offer, package_change, subscription, payment, invoice, invoice_file, invoice_entry, due_invoice",
  );
  await startAnew();
});

/** Asks and pays; the client that comes of it. */
async function ordered(other: Partial<OwnOffer>): Promise<string | undefined> {
  const full = { ...wish, ...other };
  await asSuperuser("delete from rate_limit");
  expect(await askForOffer(full)).toEqual({ allowed: true });
  const token = await mailedToken(full.contactEmail, "offer");
  const { state } = await acceptOffer(token, { orderedBy: "x", method: "card" });
  if (state !== "to-pay") return undefined;
  const [offer] = await asSuperuser<{ id: string }>(
    "select id from package_offer order by created_at desc limit 1",
  );
  const orderId = offer?.id ?? "";
  const done = await transaction(houseAccess("system"), (tx) =>
    fulfilOrder(tx, { orderId, method: "card" }),
  );
  return typeof done === "string" ? undefined : done.clientId;
}
const leads = () =>
  asSuperuser<{ email: string; client_id: string | null }>(
    "select email, client_id from lead order by created_at",
  );
const leadOf = async (email: string) => {
  const [lead] = await asSuperuser<{ id: string }>("select id from lead where email = $1", [email]);
  return lead?.id ?? "";
};
const isClient = (email: string, clientId: string) =>
  asSuperuser(
    "insert into lead (organisation_id, email, language, client_id, client_since) values ($1, $2, 'de', $3, now())",
    [houseId, email, clientId],
  );

describe("an order that begins at a report", () => {
  test("knows the contact, and what an offer to the same mailbox said", async () => {
    const start = await confirmed(katrin);
    expect((await knownCustomer(start))?.order).toEqual({
      contactEmail: katrin.email,
      email: katrin.email,
      contactName: katrin.firstName,
      name: katrin.company,
    });
    const leadId = await leadOf(katrin.email);
    const offer = { ...wish, customer: { ...customer, vatIdConfirmedOn: null } };
    await makeOffer(anna, leadId, { ...offer, contactEmail: "chefin@kunde.example" });
    expect(await lastOffered(anna, leadId)).toMatchObject({ contactEmail: "chefin@kunde.example" });
    expect((await knownCustomer(start))?.order.street).toBeUndefined();
    await makeOffer(anna, leadId, offer);
    const { purchaseOrder: _order, language: _language, ...kept } = customer;
    const known = Object.fromEntries(Object.entries(kept).filter(([, value]) => value));
    expect((await knownCustomer(start))?.order).toEqual({
      ...known,
      land: "HH",
      contactName: "Katrin Wolf",
      contactEmail: katrin.email,
    });
  });

  test("begins with nothing when the link is forged, over, or was passed on to read", async () => {
    const start = await confirmed(katrin);
    await shareReport(start, { perspective: null, days: 7 });
    const found = await sharesOf(start);
    const shared = "shares" in found ? (found.shares[0]?.token ?? "") : "";
    expect(shared).toHaveLength(43);
    for (const other of [shared, `${start}x`, "x".repeat(43), ""])
      expect(await knownCustomer(other)).toBeUndefined();
    await asSuperuser("update link set expires_at = now() where purpose = 'report.view'");
    expect(await knownCustomer(start)).toBeUndefined();
  });

  test("makes that lead the client with its check, whoever of the company orders", async () => {
    const start = await confirmed(katrin);
    const clientId = await ordered({ start, contactEmail: "chefin@kunde.example" });
    expect(await leads()).toEqual([{ email: katrin.email, client_id: clientId }]);
    const cases = await asSuperuser("select organisation_id from ai_use_case");
    expect(cases).toEqual([{ organisation_id: clientId }]);
  });

  test("upgrades the client of the mailbox that orders, and makes no second one", async () => {
    await isClient(mertens.email, muster.id);
    const start = await confirmed(katrin);
    expect(await ordered({ start, contactEmail: mertens.email })).toBe(muster.id);
    expect(await leads()).toEqual([
      { email: mertens.email, client_id: muster.id },
      { email: katrin.email, client_id: null },
    ]);
  });

  test("goes on without the report when its lead was deleted meanwhile", async () => {
    const start = await confirmed(katrin);
    await askForOffer({ ...wish, start });
    await asSuperuser("delete from lead");
    const [offer] = await asSuperuser("select came_from, lead_id from package_offer");
    expect(offer).toEqual({ came_from: null, lead_id: null });
    const token = await mailedToken(katrin.email, "offer");
    expect((await acceptOffer(token, { orderedBy: "x", method: "card" })).state).toBe("to-pay");
  });
});

test("a second company of the same name, ordered from the public form, is a client of its own", async () => {
  const first = await ordered({ contactEmail: "a@kunde.example" });
  const second = await ordered({ contactEmail: "b@andere.example" });
  expect(first && second && first !== second).toBe(true);
  const named = await asSuperuser("select id from organisation where name = $1", [customer.name]);
  expect(named.length).toBeGreaterThanOrEqual(2);
  const sold = await asSuperuser<{ id: string }>("select organisation_id as id from subscription");
  expect(new Set(sold.map(({ id }) => id))).toEqual(new Set([first, second]));
});

describe("an order that begins in a workspace", () => {
  test("knows whoever leads it, the client, and what its last contract said", async () => {
    await isClient("erste@kunde.example", muster.id);
    const start = startOfOrder(petra) ?? "";
    expect(await knownCustomer(start)).toMatchObject({
      leadId: await leadOf("erste@kunde.example"),
      clientId: muster.id,
      order: { contactName: mertens.name, contactEmail: mertens.email, name: muster.name },
    });
    await sold(muster.id, "card");
    await asSuperuser("update subscription set customer = customer || $1", [
      JSON.stringify({ street: "Neuer Weg 2" }),
    ]);
    expect((await knownCustomer(start))?.order.street).toBe("Neuer Weg 2");
  });

  test("keeps the confirmation of a VAT id elsewhere in the EU, for that very number", async () => {
    await isClient("erste@kunde.example", muster.id);
    await sold(muster.id, "card");
    const abroad = { country: "AT", vatId: "ATU13585627" };
    await asSuperuser(
      "update subscription set cancelled_at = now(), ends_on = now(), ended_at = now(), customer = customer || $1",
      [JSON.stringify({ ...abroad, vatIdConfirmedOn: "2026-11-02" })],
    );
    const start = startOfOrder(petra) ?? "";
    const asked = (other: object) =>
      askForOffer({
        ...wish,
        start,
        contactEmail: mertens.email,
        customer: { ...customer, ...abroad, ...other },
      });
    const notConfirmed = { refused: "vat-id-not-confirmed" };
    expect(await asked({ vatId: "ATU12345675" })).toMatchObject(notConfirmed);
    expect(await asked({})).toEqual({ allowed: true });
    const [offer] = await asSuperuser(
      "select customer->>'vatIdConfirmedOn' as day from package_offer",
    );
    expect(offer).toEqual({ day: "2026-11-02" });
    const stranger = { ...wish, customer: { ...customer, ...abroad } };
    expect(await askForOffer(stranger)).toMatchObject(notConfirmed);
  });

  test("begins with nothing when it is forged, older than a day, or by somebody who leads nothing (any more)", async () => {
    expect(startOfOrder({ ...petra, roles: ["editor"] })).toBeUndefined();
    const begun = (person: string, at: number) =>
      sign(`order ${JSON.stringify({ client: muster.id, person, at })}`);
    expect(await knownCustomer(begun(mertens.id, Date.now()))).toBeDefined();
    for (const start of [
      begun(mertens.id, Date.now() - 25 * 3_600_000),
      begun(people.anna.id, Date.now()),
      `${begun(mertens.id, Date.now())}x`,
      sign(JSON.stringify({ client: muster.id, person: mertens.id, at: Date.now() })),
    ])
      expect(await knownCustomer(start)).toBeUndefined();
  });

  test("gives the package to that client alone, ordered by one of its administrators", async () => {
    await isClient("erste@kunde.example", muster.id);
    const start = startOfOrder(petra) ?? "";
    const refused = { refused: "not-administrator", field: "contactEmail" };
    expect(await askForOffer({ ...wish, start, contactEmail: "x@kunde.example" })).toEqual(refused);
    const before = await asSuperuser("select id from organisation");
    expect(await ordered({ start, contactEmail: mertens.email })).toBe(muster.id);
    expect(await asSuperuser("select id from organisation")).toEqual(before);
    expect(await askForOffer({ ...wish, start, contactEmail: mertens.email })).toEqual(refused);
  });
});
