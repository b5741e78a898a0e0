import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { billingGround } from "#tests/support/billing-ground.ts";
import { mertens, muster, people } from "#tests/support/people.ts";
import { sampleCustomer } from "#tests/support/invoices.ts";
import { inOffice } from "#tests/support/samples.ts";
import { jobsOf } from "#tests/support/jobs.ts";
import { fulfilled, sold } from "#tests/support/sold.ts";
import { onPage } from "#tests/support/stripe.ts";
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { skip } from "#app/demo/stripe/clock.ts";
import { all } from "#app/demo/stripe/world.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { book } from "#app/domain/billing/book.server.ts";
import { chargeDue } from "#app/domain/billing/charge-due.server.ts";
import { changePackage } from "#app/domain/billing/contract/change-package.server.ts";
import { viewContract } from "#app/domain/billing/contract/view-contract.server.ts";
import { clientContract } from "#app/domain/billing/steering/client-contract.server.ts";
import { steerContract } from "#app/domain/billing/steering/steer.server.ts";
import {
  type SteeringJob,
  tellSteering,
} from "#app/domain/billing/steering/tell-steering.server.ts";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import { openCheckout } from "#app/domain/billing/stripe/open-checkout.server.ts";
import { reconcile } from "#app/domain/billing/stripe/reconcile.server.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { organisationAccess } from "#app/domain/organisations/access.ts";

const lead = inOffice("anna");
const service = await billingGround();

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
  expect((await book(lead))?.contracts).toMatchObject([{ rests: true, status: null }]);
  expect(await chargeDue("2027-01-15")).toBe(0);
  expect(await invoices()).toEqual([]);
  expect(await steerContract(lead, muster.id, "resume")).toBe("done");
  expect(await steerContract(lead, muster.id, "resume")).toBe("already");
  expect(await standing()).toBe("running");
  expect((await book(lead))?.contracts).toMatchObject([{ rests: false }]);
  expect(await chargeDue("2027-02-15")).toBe(1);
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

test("while a contract rests, the client sees since when, and orders no larger package", async () => {
  await sold(muster.id, "invoice");
  const admin = {
    organisationId: muster.id,
    actor: { kind: "person", id: mertens.id },
    roles: ["admin"],
    side: "client",
  } as const;
  await steerContract(lead, muster.id, "pause");
  const rests = await viewContract(admin);
  expect(rests).toMatchObject({ restsSince: expect.any(Date) as Date });
  const kinds = typeof rests === "object" ? rests.choices.map(({ kind }) => kind) : [];
  expect(kinds).toEqual(["less"]);
  expect(await changePackage(admin, "dpo")).toBe("rests");
  expect(await changePackage(admin, "start")).toBe("planned");
  expect(await invoices()).toEqual([]);
  await steerContract(lead, muster.id, "resume");
  expect(await viewContract(admin)).toMatchObject({ restsSince: null });
  expect(await changePackage(admin, "dpo")).toBe("changed");
});

test("nothing is steered on the day on which both sides could part over a month, nor with a difference open", async () => {
  await paidByCard();
  const today = todayInBerlin();
  const [due] = await asSuperuser<{ day: string }>("select due_on::text as day from due_invoice");
  const next = due?.day ?? "";
  // Not invoiced yet, then not collected yet.
  expect(await steerContract(lead, muster.id, "pause", next)).toBe("month-begins");
  await asSuperuser("update due_invoice set due_on = '2099-01-01'");
  for (const step of ["pause", "invoice"] as const)
    expect(await steerContract(lead, muster.id, step, next)).toBe("month-begins");
  await asSuperuser(
    "insert into payment select organisation_id, stripe_invoice_id || '2', subscription_id, $1, amount_cents, 0, 'paid' from payment",
    [next],
  );
  expect(await steerContract(lead, muster.id, "pause", next)).toBe("done");
  expect(await steerContract(lead, muster.id, "resume", next)).toBe("done");
  await asSuperuser(
    `insert into invoice (organisation_id, subscription_id, number, kind, cause, period_from, period_until, issued_on, gross_cents, document)
     select organisation_id, id, 'RE-2026-09999', 'invoice', 'change', $1, $1::date + 5, $1, 100, '{"paidBy":"card"}' from subscription`,
    [today],
  );
  for (const step of ["pause", "invoice"] as const)
    expect(await steerContract(lead, muster.id, step, today)).toBe("difference-open");
  expect(await asSuperuser("select 1 from subscription where paused_at is not null")).toEqual([]);
});

test("two who cancel, charge and steer at once wait for each other, and never in a circle", async () => {
  await sold(muster.id, "invoice");
  await asSuperuser(
    `update subscription set starts_on = '2026-01-10';
     insert into due_invoice (organisation_id, client_id, subscription_id, due_on) select '${houseId}', organisation_id, id, '2026-12-10' from subscription`,
  );
  const admin = {
    organisationId: muster.id,
    actor: { kind: "person", id: mertens.id },
    roles: ["admin"],
    side: "client",
  } as const;
  for (let turn = 0; turn < 5; turn += 1) {
    const month = `2027-0${turn + 1}-12`;
    await Promise.all([
      chargeDue(month),
      changePackage(admin, turn % 2 ? "support" : "start", month),
      steerContract(lead, muster.id, turn % 2 ? "resume" : "pause"),
      chargeDue(month),
    ]);
  }
  const numbers = await asSuperuser<{ position: number }>(
    "select position from invoice_entry order by position",
  );
  expect(numbers.map(({ position }) => position)).toEqual(numbers.map((_, at) => at + 1));
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
  // Whatever the payment service said last.
  expect((await book(lead))?.contracts).toMatchObject([{ status: null }]);
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
