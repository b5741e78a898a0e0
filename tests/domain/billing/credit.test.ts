import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { billingGround } from "#tests/support/billing-ground.ts";
import { muster, people } from "#tests/support/people.ts";
import { sampleCharge, sampleCustomer } from "#tests/support/invoices.ts";
import { inOffice } from "#tests/support/samples.ts";
import { jobsOf } from "#tests/support/jobs.ts";
import { fulfilled } from "#tests/support/sold.ts";
import { onPage } from "#tests/support/stripe.ts";
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { transaction } from "#db/database.server.ts";
import { settleDebits, skip } from "#app/demo/stripe/clock.ts";
import { all as objects } from "#app/demo/stripe/world.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { book } from "#app/domain/billing/book.server.ts";
import { monthOf } from "#app/domain/billing/charge.ts";
import { creditable } from "#app/domain/billing/credit/creditable.server.ts";
import { creditInvoice } from "#app/domain/billing/credit/credit-invoice.server.ts";
import { payBack, type PayBackJob } from "#app/domain/billing/credit/pay-back.server.ts";
import type { InvoiceDocument, PaidBy } from "#app/domain/billing/invoice.ts";
import { makeInvoiceFiles } from "#app/domain/billing/make-files.server.ts";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import { openCheckout } from "#app/domain/billing/stripe/open-checkout.server.ts";
import { reconcile } from "#app/domain/billing/stripe/reconcile.server.ts";
import { writeInvoice } from "#app/domain/billing/write-invoice.server.ts";

const lead = inOffice("anna");
const service = await billingGround();

/** An invoice of 390 € net for the month from a day on. */
async function invoiced(startsOn: string, paidBy: PaidBy = "invoice"): Promise<string> {
  const [{ id } = { id: "" }] = await asSuperuser<{ id: string }>(
    `insert into subscription (organisation_id, package, terms, customer, starts_on, ordered_by, payment_method)
     values ($1, 'support', $2, $3, $4, 'x', $5)
     on conflict (organisation_id) where ended_at is null do update set ordered_by = 'y' returning id`,
    [
      muster.id,
      JSON.stringify(termsOf("support")),
      JSON.stringify(sampleCustomer),
      startsOn,
      paidBy,
    ],
  );
  return transaction(houseAccess("system"), (tx) =>
    writeInvoice(tx, houseAccess("system"), {
      clientId: muster.id,
      subscriptionId: id,
      customer: sampleCustomer,
      charges: [sampleCharge],
      issuedOn: "2026-11-10",
      period: monthOf(startsOn, 0),
      paidBy,
    }),
  );
}

const all = { reason: "Doppelt berechnet", seenCents: 39_000 };

test("a whole invoice is taken back line by line, once, with files, mail and event", async () => {
  const invoiceId = await invoiced("2026-11-10");
  const answers = await Promise.all([
    creditInvoice(lead, invoiceId, all, "2026-11-26"),
    creditInvoice(lead, invoiceId, all, "2026-11-26"),
  ]);
  expect(answers.map(({ answer }) => answer).toSorted()).toEqual(["changed", "credited"]);
  const [note] = await asSuperuser<{ id: string; document: InvoiceDocument }>(
    "select id, document from invoice where kind = 'credit-note'",
  );
  expect(note?.document).toMatchObject({
    number: "RE-2026-00002",
    corrects: { number: "RE-2026-00001", issuedOn: "2026-11-10" },
    reason: "Doppelt berechnet",
    totals: { netCents: 39_000, grossCents: 46_410 },
    lines: [{ name: sampleCharge.name }],
  });
  expect(await creditable(lead, invoiceId)).toMatchObject({ leftCents: 0 });
  expect((await creditInvoice(lead, invoiceId, { ...all, seenCents: 0 })).answer).toBe(
    "nothing-left",
  );
  expect((await book(lead))?.months[0]?.netCents).toBe(0);
  const events = await asSuperuser(
    "select organisation_id as at, actor_id as by, data from audit_event where kind = 'invoice.credited'",
  );
  expect(events).toEqual([
    {
      at: muster.id,
      by: people.anna.id,
      data: { number: "RE-2026-00002", invoice: "RE-2026-00001" },
    },
  ]);
  await makeInvoiceFiles({ organisationId: muster.id, invoiceId: note?.id ?? "" });
  expect(await asSuperuser("select kind, recipient from mail")).toEqual([
    { kind: "invoice", recipient: sampleCustomer.email },
  ]);
  // By transfer: nothing to pay back.
  expect(await jobsOf("invoice.pay-back")).toEqual([]);
});

test("parts add up to the invoice and never beyond", async () => {
  const invoiceId = await invoiced("2026-11-10");
  const part = { netCents: 13_001, reason: "Ausfall im November" };
  expect(
    await creditInvoice(lead, invoiceId, { ...part, seenCents: 39_000 }, "2026-11-26"),
  ).toMatchObject({
    answer: "credited",
  });
  const again = (seenCents: number, netCents?: number) =>
    creditInvoice(lead, invoiceId, { reason: "x", seenCents, netCents }, "2026-11-26");
  expect((await again(39_000)).answer).toBe("changed");
  expect((await again(25_999, 26_000)).answer).toBe("too-much");
  expect((await again(25_999)).answer).toBe("credited");
  // 19 % of 130.01 € and of 259.99 €, each to the cent.
  const parts = await asSuperuser(
    "select net_cents as net, gross_cents as gross from invoice_entry where kind = 'credit-note' order by position",
  );
  expect(parts).toEqual([
    { net: 13_001, gross: 15_471 },
    { net: 25_999, gross: 30_939 },
  ]);
  await expect(
    asSuperuser(
      `insert into invoice_entry (organisation_id, year, position, client_id, invoice_id, kind, issued_on, net_cents, gross_cents, corrects_id)
       values ($1, 2026, 4, $2, $3, 'credit-note', '2026-11-26', 1, 1, $4)`,
      [houseId, muster.id, randomUUID(), invoiceId],
    ),
  ).rejects.toMatchObject({ constraint: "credit_within_its_invoice" });
});

test("an id that is no invoice, a credit note's and a consultant who does not lead find nothing", async () => {
  const invoiceId = await invoiced("2026-11-10");
  const credited = await creditInvoice(lead, invoiceId, all, "2026-11-26");
  const noteId = "creditNoteId" in credited ? credited.creditNoteId : "";
  for (const id of [randomUUID(), noteId])
    expect((await creditInvoice(lead, id, all)).answer).toBe("unknown");
  const consultant = { ...lead, roles: ["consultant"] };
  expect((await creditInvoice(consultant, invoiceId, all)).answer).toBe("unknown");
  expect(await creditable(consultant, invoiceId)).toBeUndefined();
});

/** Ordered through the payment service; first day of the month that it collects, and the invoice of it. */
async function ordered(method: "card" | "sepa_debit", fate: string) {
  const opened = await openCheckout({
    orderId: randomUUID(),
    package: "support",
    terms: termsOf("support"),
    customer: sampleCustomer,
    method,
    returnTo: "http://localhost/back",
    cancelTo: "http://localhost/order",
  });
  if (opened.state !== "open") throw new Error(opened.state);
  await onPage(opened.url, fate);
  await reconcile(fulfilled);
  const [row] = await asSuperuser<{ from: string }>(
    "select period_from::text as from from payment",
  );
  const from = row?.from ?? "";
  return { from, invoiceId: await invoiced(from, method) };
}

async function payBackAll() {
  for (const one of await jobsOf("invoice.pay-back"))
    await payBack(one.data as unknown as PayBackJob);
}

const payments = () =>
  asSuperuser("select state, refunded_cents as back from payment order by period_from");

test("a debit under way is paid back once it has arrived, and only once", async () => {
  const { invoiceId } = await ordered("sepa_debit", "later");
  expect((await creditInvoice(lead, invoiceId, all, "2026-11-26")).answer).toBe("credited");
  await payBackAll();
  expect(await payments()).toEqual([{ state: "pending", back: 0 }]);
  await asSuperuser("delete from pgboss.job");
  settleDebits(service.world);
  await reconcile(fulfilled);
  // The same news again asks for nothing more.
  await reconcile(fulfilled);
  expect(await jobsOf("invoice.pay-back")).toHaveLength(1);
  await payBackAll();
  expect(await payments()).toEqual([{ state: "paid", back: 46_410 }]);
  // The service has forgotten its keys; whose a refund was stands on it.
  service.world.answered.clear();
  await payBackAll();
  expect(objects(service.world, "refund")).toHaveLength(1);
});

test("a debit that failed is not paid back", async () => {
  const { invoiceId } = await ordered("sepa_debit", "later-fails");
  await creditInvoice(lead, invoiceId, all, "2026-11-26");
  settleDebits(service.world);
  await reconcile(fulfilled);
  await payBackAll();
  expect(await payments()).toEqual([{ state: "failed", back: 0 }]);
});

test("a difference is paid back out of the month that it is collected with", async () => {
  const { from } = await ordered("card", "pays");
  const { until } = monthOf(from, 0);
  const [{ id: subscriptionId } = { id: "" }] = await asSuperuser<{ id: string }>(
    "select id from subscription",
  );
  const invoiceId = await transaction(houseAccess("system"), (tx) =>
    writeInvoice(tx, houseAccess("system"), {
      clientId: muster.id,
      subscriptionId,
      customer: sampleCustomer,
      charges: [{ ...sampleCharge, unitCents: 10_000 }],
      issuedOn: from,
      period: { from, until },
      paidBy: "card",
      cause: "change",
    }),
  );
  const wish = { reason: "Versehen", seenCents: 10_000 };
  expect((await creditInvoice(lead, invoiceId, wish, from)).answer).toBe("credited");
  await payBackAll();
  expect(await payments()).toEqual([{ state: "paid", back: 0 }]);
  skip(service.world, 31);
  await reconcile(fulfilled);
  await payBackAll();
  expect(await payments()).toEqual([
    { state: "paid", back: 0 },
    { state: "paid", back: 11_900 },
  ]);
});

test("what the payment service collected is paid back by it, once, also when it was away at first", async () => {
  const { invoiceId } = await ordered("card", "pays");
  const part = { netCents: 7_450, reason: "Kulanz", seenCents: 39_000 };
  expect((await creditInvoice(lead, invoiceId, part, "2026-11-26")).answer).toBe("credited");
  const [job] = await jobsOf("invoice.pay-back");
  if (!job) return expect.fail("There is one");
  const { organisationId, creditNoteId } = job.data as unknown as PayBackJob;
  service.fault.kind = "error";
  await expect(payBack({ organisationId, creditNoteId })).rejects.toThrow("unavailable");
  service.fault.kind = "none";
  await payBack({ organisationId, creditNoteId });
  await payBack({ organisationId, creditNoteId });
  expect(await asSuperuser("select refunded_cents from payment")).toEqual([
    { refunded_cents: 8_866 },
  ]);
  // 375.45 € with tax: a cent more than is left of what was paid.
  const rest = { reason: "Kulanz", seenCents: 31_550 };
  expect((await creditInvoice(lead, invoiceId, rest, "2026-11-26")).answer).toBe("credited");
  await payBackAll();
  expect(await asSuperuser("select refunded_cents from payment")).toEqual([
    { refunded_cents: 46_410 },
  ]);
});
