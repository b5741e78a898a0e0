import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { loadSamples } from "#app/demo/samples.ts";
import { eInvoiceOf } from "#app/domain/billing/invoice-document.ts";
import { invoiceFiles } from "#app/domain/billing/invoice-files.server.ts";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import { xrechnung } from "#app/vendors/e-invoice.ts";
import { stopTypesetting } from "#app/vendors/pdf.ts";
import { closeDatabase } from "#db/database.server.ts";
import { stopQueue } from "#db/queue.server.ts";
import { schemaFaults } from "#tests/support/e-invoice-schema.ts";
import { sampleCustomer } from "#tests/support/invoices.ts";
import { pdfText } from "#tests/support/pdf.ts";
import { type Ground, ground } from "./ground.ts";
import { type Modelled, modelled } from "./invoice-models.ts";
import { type Options, share, tally } from "./scenario.ts";

export const name = "invoices";

type Check = ReturnType<typeof tally>["check"];

/**
 * Invoices of every rate, way and rounding fit the schema and add up to the cent, counted apart from the product; and
 * twenty writers at once, of whom some break and some are killed, leave no gap in the numbers of either year.
 */
export async function run(options: Options) {
  const { outcome, check, figure } = tally();
  const all = Array.from({ length: share(options, 500) }, (_, number) => modelled(number));
  await documents(all, check);
  await typeset(all.slice(0, share(options, 25)), check);
  figure("invoices", all.length);
  const credits = all.filter(({ document }) => document.kind === "credit-note");
  figure("of them credit notes", credits.length);
  const place = await ground(name);
  await loadSamples();
  const written = await twentyWriters(place, share(options, 25, 5));
  figure("written by those who lived", written);
  await expectNoGaps(place, written, check);
  await stopQueue();
  await closeDatabase();
  await place.end();
  return outcome;
}

async function documents(all: readonly Modelled[], check: Check): Promise<void> {
  const faults: unknown[] = [];
  const sums: unknown[] = [];
  for (const { document, model } of all) {
    const xml = await xrechnung(eInvoiceOf(document));
    const found = schemaFaults(xml);
    if (found.length > 0) faults.push({ number: document.number, found });
    const { lines, net, vat, gross } = model;
    const wanted = [...lines, net, vat, gross, gross, vat, net].join(" ");
    const said = [
      ...amounts(xml, "LineTotalAmount").slice(0, -1),
      ...["TaxBasisTotalAmount", "TaxTotalAmount", "GrandTotalAmount"].flatMap((one) =>
        amounts(xml, one),
      ),
      ...["DuePayableAmount", "CalculatedAmount", "BasisAmount"].flatMap((one) =>
        amounts(xml, one),
      ),
    ].join(" ");
    if (said !== wanted) sums.push({ number: document.number, said, wanted });
  }
  check("each fits the schema of EN 16931", faults.length === 0, faults.slice(0, 3));
  check("each adds up to the cent", sums.length === 0, sums.slice(0, 3));
}

/** Cents without a detour through floating point. */
const amounts = (xml: string, field: string): bigint[] =>
  [...xml.matchAll(new RegExp(`<ram:${field}[^>]*>(-?\\d+)\\.(\\d\\d)<`, "g"))].map(
    ([, euros = "", cents = ""]) => BigInt(euros + cents),
  );

/** What is inside the PDF is the same invoice. */
async function typeset(some: readonly Modelled[], check: Check): Promise<void> {
  const wrong: unknown[] = [];
  for (const { document, model } of some) {
    const made = await invoiceFiles(document);
    const text = made.ok ? pdfText(made.pdf) : "";
    const inside = /<rsm:CrossIndustryInvoice[\s\S]*<\/rsm:CrossIndustryInvoice>/.exec(text)?.[0];
    const xml = Buffer.from(inside ?? "<none/>", "latin1").toString("utf8");
    const gross = amounts(xml, "GrandTotalAmount").join();
    const found = schemaFaults(xml);
    if (found.length > 0 || gross !== String(model.gross))
      wrong.push({ number: document.number, found, gross });
  }
  stopTypesetting();
  check("the one inside a PDF fits and adds up as well", wrong.length === 0, wrong.slice(0, 3));
}

/** Two processes of ten writers to the end, and one that is killed meanwhile; how many invoices the two have written. */
async function twentyWriters(place: Ground, each: number): Promise<number> {
  const [client] = await place.ask<{ client: string; id: string }>(
    `insert into subscription (organisation_id, package, terms, customer, starts_on, ordered_by)
     select id, 'support', $1, $2, '2026-01-01', 'Robin Rennen' from organisation o
      where name like 'Muster%' and not exists (select from subscription s where s.organisation_id = o.id) limit 1
     returning organisation_id as client, id`,
    [JSON.stringify(termsOf("support")), JSON.stringify(sampleCustomer)],
  );
  if (!client) throw new Error("Nobody to write invoices for");
  const start = (nth: number) => {
    const words = [client.client, client.id, String(nth * 10 * each), String(each)];
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, "invoice-writers.ts"), ...words],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (piece: string) => (output += piece));
    return {
      child,
      begun: once(child.stdout, "data"),
      ended: once(child, "close").then(() => output),
    };
  };
  const [first, second, third] = [start(0), start(1), start(2)] as const;
  await third.begun;
  setTimeout(() => third.child.kill("SIGKILL"), 150);
  const outputs = await Promise.all([first.ended, second.ended]);
  await third.ended;
  return outputs.reduce((sum, output) => sum + Number(/written (\d+)/.exec(output)?.[1]), 0);
}

async function expectNoGaps(place: Ground, written: number, check: Check): Promise<void> {
  const years = await place.ask<{ numbers: number; last: number; same: number }>(
    `select count(*)::int as numbers, max(position) as last,
       count(i.id) filter (where i.number = 'RE-' || year || '-' || lpad(position::text, 5, '0')
         and i.document->>'number' = i.number)::int as same
     from invoice_entry e left join invoice i on i.id = e.invoice_id group by year order by year`,
  );
  const whole = years.every(({ numbers, last, same }) => numbers === last && numbers === same);
  check("the numbers of both years run through", years.length === 2 && whole, years);
  const [all] = await place.ask<{ invoices: number; jobs: number }>(
    `select (select count(*)::int from invoice) as invoices,
       (select count(*)::int from pgboss.job where name = 'invoice.files') as jobs`,
  );
  const entries = years.reduce((sum, { numbers }) => sum + numbers, 0);
  check(
    "none is lost and none is left of a broken one",
    entries === all?.invoices && entries >= written && written > 0,
    { entries, written, ...all },
  );
  check("each has the job that makes its files", all?.jobs === all?.invoices, all);
}
