import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { sampleCharge, sampleCustomer } from "#tests/support/invoices.ts";
import { enrolHouse, foundClients, muster, nordlicht, people } from "#tests/support/people.ts";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { retentionReport } from "#app/admin/retention.ts";
import { transaction } from "#db/database.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { creditInvoice } from "#app/domain/billing/credit/credit-invoice.server.ts";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import { deletePastDocuments } from "#app/domain/billing/retention.server.ts";
import { writeInvoice } from "#app/domain/billing/write-invoice.server.ts";
import { todayInBerlin } from "#app/i18n/format.ts";

beforeAll(async () => {
  await enrolHouse();
  await foundClients();
});
beforeEach(() =>
  asSuperuser(
    "truncate checkout, stripe_subscription, payment, package_change, subscription, invoice, invoice_file, invoice_entry",
  ),
);

const year = Number(todayInBerlin().slice(0, 4));
/** Invoices of this year are the last whose time is over. */
const past = year - 9;
const none = { invoices: 0, contracts: 0, checkouts: 0, vatIdChecks: 0 };
const system = houseAccess("system");
const lead = {
  organisationId: houseId,
  actor: { kind: "person", id: people.anna.id },
  roles: ["consultant", "lead-consultant"],
} as const;

/** A contract of a client that began on a day, and has ended if that is said. */
async function contract(clientId: string, startsOn: string, endedAt: string | null = null) {
  const [row] = await asSuperuser<{ id: string }>(
    `insert into subscription (organisation_id, package, terms, customer, starts_on, ordered_by, cancelled_at, ends_on, ended_at)
     values ($1, 'support', $2, $3, $4, 'x', $5::date, $5::date, $5::date) returning id`,
    [
      clientId,
      JSON.stringify(termsOf("support")),
      JSON.stringify(sampleCustomer),
      startsOn,
      endedAt,
    ],
  );
  return row?.id ?? "";
}

let month = 0;
async function invoiced(clientId: string, subscriptionId: string, issuedOn: string) {
  month += 1;
  const from = `${1_000 + month}-01-01`;
  const invoiceId = await transaction(system, (tx) =>
    writeInvoice(tx, system, {
      clientId,
      subscriptionId,
      customer: sampleCustomer,
      charges: [sampleCharge],
      issuedOn,
      period: { from, until: from },
    }),
  );
  await asSuperuser(
    "insert into invoice_file (organisation_id, invoice_id, format, content, sha256) values ($1, $2, 'pdf', 'x', sha256('x'))",
    [clientId, invoiceId],
  );
  return invoiceId;
}

const numbers = async () =>
  (await asSuperuser<{ number: string }>("select number from invoice order by number")).map(
    ({ number }) => number,
  );
const count = async (table: string) => (await asSuperuser(`select from ${table}`)).length;

describe("eight years after the end of their year", () => {
  test("invoices go with their files and their lines in the book, not a day earlier", async () => {
    const running = await contract(muster.id, `${past}-01-01`);
    await invoiced(muster.id, running, `${past}-01-01`);
    await invoiced(muster.id, running, `${past}-12-31`);
    await invoiced(muster.id, running, `${past + 1}-01-01`);
    expect(await deletePastDocuments()).toEqual({ ...none, invoices: 2 });
    expect(await numbers()).toEqual([`RE-${past + 1}-00001`]);
    expect([await count("invoice_entry"), await count("invoice_file")]).toEqual([1, 1]);
    expect(await deletePastDocuments()).toEqual(none);
  });

  test("an invoice waits for the credit note that takes it back in a later year", async () => {
    const running = await contract(muster.id, `${past}-01-01`);
    const taken = await invoiced(muster.id, running, `${past}-12-30`);
    await invoiced(muster.id, running, `${past}-12-31`);
    const all = { reason: "Doppelt berechnet", seenCents: 39_000 };
    const credit = await creditInvoice(lead, taken, all, `${past + 1}-01-02`);
    expect(credit.answer).toBe("credited");
    expect((await deletePastDocuments()).invoices).toBe(1);
    expect(await numbers()).toEqual([`RE-${past}-00001`, `RE-${past + 1}-00001`]);
  });

  test("a contract goes with its orders and payments once it has no invoice left", async () => {
    const over = await contract(muster.id, `${past - 2}-01-01`, `${past}-06-30`);
    await asSuperuser(
      `insert into payment (organisation_id, stripe_invoice_id, subscription_id, period_from, amount_cents, state)
       values ($1, 'in_1', $2, now(), 1, 'paid')`,
      [muster.id, over],
    );
    await asSuperuser(
      `insert into package_change (organisation_id, subscription_id, from_package, to_package, holds_from, ordered_by)
       values ($1, $2, 'start', 'support', now(), $3)`,
      [muster.id, over, people.anna.id],
    );
    await asSuperuser(
      "insert into stripe_subscription values ($1, 'sub', 'cus', $2, $3, 'canceled')",
      [houseId, muster.id, over],
    );
    await asSuperuser(
      `insert into checkout (organisation_id, order_id, wish, method, gross_cents, created_at)
       values ($1, gen_random_uuid(), 'x', 'card', 1, $2), ($1, gen_random_uuid(), 'x', 'card', 1, now())`,
      [houseId, `${past}-12-31T22:59:00Z`],
    );
    const late = await contract(nordlicht.id, `${past}-01-01`, `${past}-12-01`);
    await invoiced(nordlicht.id, late, `${past + 1}-01-01`);
    expect(await deletePastDocuments()).toEqual({ ...none, contracts: 1, checkouts: 1 });
    expect(await asSuperuser("select id from subscription")).toEqual([{ id: late }]);
    for (const table of ["payment", "package_change", "stripe_subscription"])
      expect([table, await count(table)]).toEqual([table, 0]);
    expect(await count("checkout")).toBe(1);
  });
});

test("neither a job nor the owner deletes what still has to be kept, or a contract that runs", async () => {
  const running = await contract(muster.id, `${past}-01-01`);
  await invoiced(muster.id, running, `${past + 1}-01-01`);
  await contract(nordlicht.id, `${past}-01-01`, `${past + 1}-01-01`);
  for (const table of ["invoice", "invoice_entry", "subscription"])
    await expect(asSuperuser(`delete from ${table}`), table).rejects.toThrow(
      "kept for eight years",
    );
});

test("the next number goes on, the trail stays whole and says for whom how many went", async () => {
  const running = await contract(muster.id, `${past}-01-01`);
  await invoiced(muster.id, running, `${past}-03-01`);
  await invoiced(muster.id, running, todayInBerlin());
  const report = await told();
  expect(report).toMatch(/invoices +kept 8 years +2 there, 1 past their time/);
  expect(report).toMatch(/contracts +kept 8 years +1 there, 0 past their time/);
  await deletePastDocuments();
  await invoiced(muster.id, running, todayInBerlin());
  expect(await numbers()).toEqual([`RE-${year}-00001`, `RE-${year}-00002`]);
  const [event] = await asSuperuser(
    "select subject_id as client, data from audit_event where kind = 'documents.deleted' order by position desc limit 1",
  );
  expect(event).toEqual({ client: muster.id, data: { invoices: 1, contracts: 0 } });
  for (const organisationId of [houseId, muster.id])
    expect(await verifyChain({ ...system, organisationId })).toMatchObject({ whole: true });
  expect(await told()).toMatch(/invoices +kept 8 years +2 there, 0 past their time/);
});

/** What the operator's report says. */
async function told(): Promise<string> {
  const said: string[] = [];
  const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  await retentionReport();
  write.mockRestore();
  return said.join("");
}
