import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { sampleCustomer } from "#tests/support/invoices.ts";
import { mailedToken } from "#tests/support/mailed.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { confirmed, katrin, startAnew } from "#tests/support/prospects.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import { makeOffer, withdrawOffer } from "#app/domain/billing/offers.server.ts";
import type { Customer } from "#app/domain/billing/invoice.ts";
import { acceptOffer, lookAtOffer } from "#app/domain/workspace/ordering/accept-offer.server.ts";
import { correctOffer } from "#app/domain/workspace/ordering/correct-offer.server.ts";
import { todayInBerlin } from "#app/i18n/format.ts";

const anna = {
  organisationId: houseId,
  actor: { kind: "person", id: people.anna.id },
  roles: ["consultant"],
} as const;
const { language: _language, ...sample } = sampleCustomer;
const { vatIdConfirmedOn: _confirmed, ...given } = sample;
const abroad = { country: "AT", vatId: "ATU13585627" };

beforeAll(enrolHouse);
beforeEach(async () => {
  await asSuperuser(
    "truncate package_offer, package_change, subscription, payment, invoice, invoice_file, invoice_entry, due_invoice, vat_id_check",
  );
  await startAnew();
  await confirmed(katrin);
});

async function offered(other: Partial<Customer> = {}): Promise<string> {
  const [lead] = await asSuperuser<{ id: string }>("select id from lead");
  const answer = await makeOffer(anna, lead?.id ?? "", {
    package: "start",
    land: "BE",
    contactName: "Katrin",
    contactEmail: katrin.email,
    customer: { ...sample, ...other },
  });
  expect(answer).toEqual({ answer: "offered" });
  return mailedToken(katrin.email, "offer");
}
const correct = (token: string, other: Partial<Customer> = {}) =>
  correctOffer(token, { customer: { ...given, ...other }, land: "BE", contactName: "Katrin" });
const customerOf = async (token: string) => {
  const look = await lookAtOffer(token);
  return look.state === "open" ? look.offer.customer : undefined;
};
const events = () =>
  asSuperuser("select actor_kind as by, data from audit_event where kind = 'offer.corrected'");

test("what is corrected is what is ordered; the trail names the fields, not what stands in them", async () => {
  const token = await offered();
  expect(await correct(token)).toEqual({ state: "corrected" });
  expect(await events()).toEqual([]);
  const corrected = await correctOffer(token, {
    customer: { ...given, street: "Neuer Weg 2" },
    land: "HH",
    contactName: "Katrin Wolf",
  });
  expect(corrected).toEqual({ state: "corrected" });
  expect(await events()).toEqual([
    { by: "visitor", data: { fields: ["street", "land", "contactName"] } },
  ]);
  await acceptOffer(token, { orderedBy: "Katrin Wolf", method: "invoice" });
  const [sold] = await asSuperuser(
    "select customer->>'street' as street, land from subscription s join organisation o on o.id = s.organisation_id",
  );
  expect(sold).toEqual({ street: "Neuer Weg 2", land: "HH" });
  expect(await correct(token, { street: "Zu spät 3" })).toEqual({ state: "used" });
});

test("another VAT id is not confirmed by what confirmed the one before, unless the service did", async () => {
  const token = await offered({ ...abroad, vatIdConfirmedOn: "2026-11-02" });
  expect(await correct(token, { ...abroad, city: "Wien" })).toEqual({ state: "corrected" });
  expect((await customerOf(token))?.vatIdConfirmedOn).toBe("2026-11-02");
  const other = { country: "AT", vatId: "ATU12345675" };
  expect(await correct(token, other)).toMatchObject({ refused: "vat-id-not-confirmed" });
  expect(await correct(token, { ...other, vatId: "ATU12345676" })).toMatchObject({
    refused: "checksum",
  });
  await asSuperuser(
    `insert into vat_id_check (organisation_id, vat_id, asked_by, state, answered_at)
     values ($1, $2, $3, 'valid', now())`,
    [houseId, other.vatId, people.anna.id],
  );
  expect(await correct(token, other)).toEqual({ state: "corrected" });
  expect((await customerOf(token))?.vatIdConfirmedOn).toBe(todayInBerlin());
});

test("once somebody has gone to pay, nothing may change the tax", async () => {
  const token = await offered();
  await acceptOffer(token, { orderedBy: "Katrin Wolf", method: "card" });
  expect(await correct(token, { country: "CH" })).toEqual({
    refused: "being-paid",
    field: "country",
  });
  expect(await correct(token, { city: "Hamburg" })).toEqual({ state: "corrected" });
});

test("an offer that was taken back, or of nobody, is not corrected", async () => {
  const token = await offered();
  const [offer] = await asSuperuser<{ id: string }>("select id from package_offer");
  await withdrawOffer(anna, offer?.id ?? "");
  expect(await correct(token)).toEqual({ state: "voided" });
  expect(await correct("x".repeat(43))).toEqual({ state: "unknown" });
});
