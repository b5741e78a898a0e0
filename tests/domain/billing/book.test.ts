import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { sampleCharge, sampleCustomer } from "#tests/support/invoices.ts";
import { enrolHouse, foundClients, muster, people } from "#tests/support/people.ts";
import { sold } from "#tests/support/sold.ts";
import { beforeAll, expect, test } from "vitest";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { book } from "#app/domain/billing/book.server.ts";
import { monthOf } from "#app/domain/billing/charge.ts";
import { writeInvoice } from "#app/domain/billing/write-invoice.server.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { transaction } from "#db/database.server.ts";

const lead = {
  organisationId: houseId,
  actor: { kind: "person", id: people.anna.id },
  roles: ["consultant", "lead-consultant"],
} as const;

beforeAll(async () => {
  await enrolHouse();
  await foundClients();
  await sold(muster.id, "invoice");
  const [row] = await asSuperuser<{ id: string }>("select id from subscription");
  await asSuperuser("insert into due_invoice values ($1, $2, $3, '2027-01-10')", [
    houseId,
    muster.id,
    row?.id,
  ]);
  for (let month = 0; month < 52; month += 1)
    await transaction(houseAccess("system"), (tx) =>
      writeInvoice(tx, houseAccess("system"), {
        clientId: muster.id,
        subscriptionId: row?.id ?? "",
        customer: sampleCustomer,
        charges: [sampleCharge],
        issuedOn: todayInBerlin(),
        period: monthOf("2026-01-10", month),
      }),
    );
  await asSuperuser(
    "update invoice_entry set kind = 'credit-note' where position = 52 and organisation_id = $1",
    [houseId],
  );
});

test("revenue is net by month with credit notes taken off", async () => {
  const found = await book(lead);
  expect(found?.months).toEqual([
    { month: todayInBerlin().slice(0, 7), netCents: 50 * 39_000, invoices: 51 },
  ]);
});

test("contracts come by their next charge, on invoice without a word of the payment service", async () => {
  expect((await book(lead))?.contracts).toEqual([
    {
      clientId: muster.id,
      client: muster.name,
      dueOn: "2027-01-10",
      turnsOn: null,
      status: null,
      rests: false,
    },
  ]);
});

test("every number comes, the newest first, page by page and each once", async () => {
  const first = await book(lead);
  const second = await book(lead, first?.next);
  const positions = [...(first?.lines ?? []), ...(second?.lines ?? [])].map((one) => one.position);
  expect(positions).toEqual(Array.from({ length: 52 }, (_, at) => 52 - at));
  expect(second?.next).toBeUndefined();
});

test("only who leads the consultancy reads it", async () => {
  expect(await book({ ...lead, roles: ["consultant"] })).toBeUndefined();
});
