import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { enrolHouse, foundClients, mertens, muster, people } from "#tests/support/people.ts";
import { sampleCustomer } from "#tests/support/invoices.ts";
import { jobsOf } from "#tests/support/jobs.ts";
import { fulfilled, sold } from "#tests/support/sold.ts";
import { onPage } from "#tests/support/stripe.ts";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { skip } from "#app/demo/stripe/clock.ts";
import { startStripe } from "#app/demo/stripe/server.ts";
import { all } from "#app/demo/stripe/world.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { chargeDue } from "#app/domain/billing/charge-due.server.ts";
import { clientContract } from "#app/domain/billing/steering/client-contract.server.ts";
import { steerContract } from "#app/domain/billing/steering/steer.server.ts";
import {
  type SteeringJob,
  tellSteering,
} from "#app/domain/billing/steering/tell-steering.server.ts";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import { openCheckout } from "#app/domain/billing/stripe/open-checkout.server.ts";
import { reconcile } from "#app/domain/billing/stripe/reconcile.server.ts";
import { organisationAccess } from "#app/domain/organisations/access.ts";

const lead = {
  organisationId: houseId,
  actor: { kind: "person", id: people.anna.id },
  roles: ["consultant", "lead-consultant"],
} as const;
const service = await startStripe({});
afterAll(() => service.stop());
beforeAll(async () => {
  process.env.STRIPE_URL = service.url;
  process.env.STRIPE_WEBHOOK_SECRET = service.webhookSecret;
  await enrolHouse();
  await foundClients();
});
beforeEach(async () => {
  await asSuperuser(
    "truncate checkout, stripe_subscription, payment, package_change, subscription, invoice, invoice_file, invoice_entry, due_invoice; delete from mail; delete from pgboss.job",
  );
  service.world.objects.clear();
  service.world.answered.clear();
});

const invoices = () =>
  asSuperuser<{ from: string; by: string }>(
    "select period_from::text as from, document->>'paidBy' as by from invoice order by number",
  );

/** By card since today; the month of today is paid at the service, and the next one is due with us. */
async function paidByCard(): Promise<{ next: string; job: () => Promise<SteeringJob> }> {
  const opened = await openCheckout({
    orderId: randomUUID(),
    package: "support",
    terms: termsOf("support"),
    customer: sampleCustomer,
    method: "card",
    returnTo: "http://localhost/back",
    cancelTo: "http://localhost/order",
  });
  if (opened.state !== "open") throw new Error(opened.state);
  await onPage(opened.url, "pays");
  await reconcile(fulfilled);
  const [row] = await asSuperuser<{ next: string }>(
    `insert into due_invoice (organisation_id, client_id, subscription_id, due_on)
     select $1, organisation_id, id, (starts_on + interval '1 month')::date from subscription returning due_on::text as next`,
    [houseId],
  );
  const job = async () => (await jobsOf("stripe.steer")).at(-1)?.data as unknown as SteeringJob;
  return { next: row?.next ?? "", job };
}

test("while a contract rests no month is charged, and its workspace is readable only", async () => {
  await sold(muster.id, "invoice");
  await asSuperuser(
    `update subscription set starts_on = '2026-01-10';
     insert into due_invoice (organisation_id, client_id, subscription_id, due_on) select '${houseId}', organisation_id, id, '2026-12-10' from subscription`,
  );
  const standing = async () => {
    const signedIn = {
      person: { id: mertens.id },
      memberships: [{ organisationId: muster.id, roles: ["admin"] }],
    };
    return (await organisationAccess(signedIn as never, muster.id))?.standing;
  };
  expect(await standing()).toBe("running");
  const both = await Promise.all([
    steerContract(lead, muster.id, "pause"),
    steerContract(lead, muster.id, "pause"),
  ]);
  expect(both.toSorted()).toEqual(["already", "done"]);
  expect(await standing()).toBe("paused");
  await chargeDue("2027-01-15");
  expect(await invoices()).toEqual([]);
  expect(await steerContract(lead, muster.id, "resume")).toBe("done");
  expect(await steerContract(lead, muster.id, "resume")).toBe("already");
  expect(await standing()).toBe("running");
  await chargeDue("2027-02-15");
  expect((await invoices()).map(({ from }) => from)).toEqual(["2027-02-10"]);
  const events = await asSuperuser(
    "select kind, actor_id as by from audit_event where organisation_id = $1 and kind like 'package.%' order by position",
    [muster.id],
  );
  expect(events).toEqual([
    { kind: "package.paused", by: people.anna.id },
    { kind: "package.resumed", by: people.anna.id },
  ]);
  // On invoice: the payment service has nothing to hear.
  expect(await jobsOf("stripe.steer")).toEqual([]);
});

test("the payment service voids the months of a rest, and collects again after it", async () => {
  const { job } = await paidByCard();
  await steerContract(lead, muster.id, "pause");
  service.fault.kind = "error";
  await expect(tellSteering(await job())).rejects.toThrow("unavailable");
  service.fault.kind = "none";
  await tellSteering(await job());
  skip(service.world, 31);
  const states = () =>
    all(service.world, "invoice")
      .map(({ status }) => status)
      .toReversed();
  expect(states()).toEqual(["paid", "void"]);
  await steerContract(lead, muster.id, "resume");
  await tellSteering(await job());
  skip(service.world, 31);
  expect(states()).toEqual(["paid", "void", "paid"]);
});

test("who pays by card may pay on invoice from the next month on, but not while a payment is open", async () => {
  const { next, job } = await paidByCard();
  await asSuperuser("update subscription set payment_state = 'past_due'");
  expect(await steerContract(lead, muster.id, "invoice")).toBe("payment-open");
  await asSuperuser("update subscription set payment_state = 'current'");
  expect(await steerContract(lead, muster.id, "invoice")).toBe("done");
  expect(await steerContract(lead, muster.id, "invoice")).toBe("already");
  await tellSteering(await job());
  skip(service.world, 62);
  expect(all(service.world, "subscription").map(({ status }) => status)).toEqual(["canceled"]);
  expect(all(service.world, "invoice")).toHaveLength(1);
  await reconcile(fulfilled);
  await chargeDue(next);
  expect(await invoices()).toEqual([{ from: next, by: "invoice" }]);
  expect(await clientContract(lead, muster.id)).toMatchObject({
    contract: { paidBy: "invoice", paymentState: "current" },
  });
});

test("who does not lead, an unknown client and one without a contract", async () => {
  const consultant = { ...lead, roles: ["consultant"] };
  expect(await steerContract(consultant, muster.id, "pause")).toBe("unknown");
  expect(await clientContract(consultant, muster.id)).toBeUndefined();
  for (const id of [randomUUID(), houseId]) {
    expect(await steerContract(lead, id, "pause")).toBe("unknown");
    expect(await clientContract(lead, id)).toBeUndefined();
  }
  expect(await steerContract(lead, muster.id, "pause")).toBe("no-package");
  expect(await clientContract(lead, muster.id)).toMatchObject({ contract: null });
});
