// Ten writers at once in a process of their own: node tests/endure/invoice-writers.ts CLIENT SUBSCRIPTION FIRST-MONTH EACH
import { houseAccess } from "#app/domain/audit/access.ts";
import { writeInvoice } from "#app/domain/billing/write-invoice.server.ts";
import { monthOf } from "#app/domain/billing/charge.ts";
import { transaction } from "#db/database.server.ts";
import { sampleCharge, sampleCustomer } from "#tests/support/invoices.ts";

const [, , clientId = "", subscriptionId = "", first = "0", each = "0"] = process.argv;
const access = houseAccess("system");
const broken = new Error("This one takes its invoice back");
let written = 0;

/** Every fourth breaks after it has got its number; the year turns meanwhile. */
async function write(turn: number): Promise<void> {
  const ordered = {
    clientId,
    subscriptionId,
    customer: sampleCustomer,
    charges: [sampleCharge],
    issuedOn: turn % 3 === 0 ? "2027-01-01" : "2026-12-31",
    period: monthOf("2026-01-01", Number(first) + turn),
  };
  await transaction(access, async (tx) => {
    await writeInvoice(tx, access, ordered);
    if (turn % 4 === 3) throw broken;
  }).then(
    () => (written += 1),
    (error: unknown) => {
      if (error !== broken) throw error;
    },
  );
}

process.stdout.write("writing\n");
await Promise.all(
  Array.from({ length: 10 }, async (_, writer) => {
    for (let one = 0; one < Number(each); one += 1) await write(writer * Number(each) + one);
  }),
);
process.stdout.write(`written ${written}\n`);
process.exit();
