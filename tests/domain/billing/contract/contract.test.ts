import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { billingGround } from "#tests/support/billing-ground.ts";
import { mertens, muster } from "#tests/support/people.ts";
import { expect, test } from "vitest";
import { all } from "#app/demo/stripe/world.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { chargeDue } from "#app/domain/billing/charge-due.server.ts";
import { cancelPackage, withdrawCancellation } from "#app/domain/billing/contract/cancel.server.ts";
import { changePackage } from "#app/domain/billing/contract/change-package.server.ts";
import { tellChange, turnContracts } from "#app/domain/billing/contract/turn.server.ts";
import { viewContract } from "#app/domain/billing/contract/view-contract.server.ts";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import { openCheckout } from "#app/domain/billing/stripe/open-checkout.server.ts";
import { reconcile } from "#app/domain/billing/stripe/reconcile.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { sampleCustomer } from "#tests/support/invoices.ts";
import { jobsOf } from "#tests/support/jobs.ts";
import { fulfilled } from "#tests/support/sold.ts";
import { onPage } from "#tests/support/stripe.ts";

const admin: OrganisationAccess = {
  organisationId: muster.id,
  actor: { kind: "person", id: mertens.id },
  roles: ["admin"],
  side: "client",
};
const service = await billingGround();

/** Begun on 10 January, on invoice, the month of November charged. */
async function begun(): Promise<void> {
  await asSuperuser(
    `with sold as (insert into subscription (organisation_id, package, terms, customer, starts_on, ordered_by)
       values ($1, 'support', $2, $3, '2026-01-10', 'x') returning id)
     insert into due_invoice (organisation_id, client_id, subscription_id, due_on) select $4, $1, id, '2026-12-10' from sold`,
    [muster.id, JSON.stringify(termsOf("support")), JSON.stringify(sampleCustomer), houseId],
  );
}

const stands = async () => {
  const [row] = await asSuperuser(
    `select package, ends_on::text as ends, ended_at is not null as ended, next_package as next, changes_on::text as changes
       from subscription`,
  );
  return row;
};
const invoices = () =>
  asSuperuser(
    "select cause, period_from::text as from, (document->'totals'->>'netCents')::int as net from invoice order by number",
  );

test("a contract ends with its notice, is charged to its last day, and can be read after it", async () => {
  await begun();
  expect(await cancelPackage({ ...admin, roles: ["editor"] }, "2026-11-26")).toBe("not-allowed");
  expect(await cancelPackage(admin, "2026-11-26")).toBe("cancelled");
  expect(await cancelPackage(admin, "2026-11-26")).toBe("already");
  expect(await stands()).toMatchObject({ ends: "2027-01-09", ended: false });
  expect(await asSuperuser("select kind, recipient from mail")).toEqual([
    { kind: "package-cancelled", recipient: mertens.email },
  ]);
  expect(await changePackage(admin, "dpo", "2026-11-27")).toBe("cancelled");
  expect(await chargeDue("2027-03-01")).toBe(1);
  expect(await turnContracts("2027-01-06")).toBe(1);
  expect(await stands()).toMatchObject({ ended: false });
  expect(await turnContracts("2027-01-09")).toBe(0);
  expect(await turnContracts("2027-01-10")).toBe(1);
  expect(await stands()).toMatchObject({ ended: true });
  expect(await asSuperuser("select from due_invoice")).toEqual([]);
  expect(await invoices()).toEqual([{ cause: "month", from: "2026-12-10", net: 39_000 }]);
  expect(await viewContract(admin, "2027-01-10")).toBe("none");
});

test("a cancellation is taken back until the payment service has to know of it", async () => {
  await begun();
  expect(await withdrawCancellation(admin, "2026-11-26")).toBe("not-cancelled");
  await cancelPackage(admin, "2026-11-26");
  expect(await withdrawCancellation(admin, "2027-01-06")).toBe("too-late");
  expect(await withdrawCancellation(admin, "2027-01-05")).toBe("stays");
  expect(await turnContracts("2027-02-01")).toBe(0);
  expect(await stands()).toMatchObject({ ends: null, ended: false });
});

test("a larger package holds at once and costs its share of the month, once", async () => {
  await begun();
  const seen = await viewContract(admin, "2026-11-25");
  if (!seen || seen === "none") return expect.fail("It is there");
  const choice = seen.choices.find((one) => one.package === "dpo");
  // 15 of 30 days, of 300 € more in the month.
  expect(choice).toMatchObject({ kind: "more", netCents: 15_000, grossCents: 17_850 });
  const both = await Promise.all([
    changePackage(admin, "dpo", "2026-11-25"),
    changePackage(admin, "dpo", "2026-11-25"),
  ]);
  expect(both.toSorted()).toEqual(["changed", "same"]);
  expect(await stands()).toMatchObject({ package: "dpo" });
  expect(await invoices()).toEqual([{ cause: "change", from: "2026-11-25", net: 15_000 }]);
  expect(await jobsOf("stripe.change")).toEqual([]);
  await chargeDue("2026-12-10");
  expect((await invoices())[1]).toMatchObject({ cause: "month", net: 69_000 });
});

test("a smaller package holds from the end of the term, and can be dropped before", async () => {
  await begun();
  expect(await changePackage(admin, "start", "2026-11-26")).toBe("planned");
  expect(await stands()).toMatchObject({
    package: "support",
    next: "start",
    changes: "2027-01-10",
  });
  expect(await changePackage(admin, "support", "2026-12-01")).toBe("planned");
  expect(await stands()).toMatchObject({ next: null });
  expect(await changePackage(admin, "support", "2026-12-01")).toBe("same");
  await changePackage(admin, "start", "2026-12-01");
  // Charged before it is turned, or after: the month that begins then is one of the smaller package.
  await chargeDue("2027-01-10");
  expect((await invoices()).map(({ net }) => net)).toEqual([39_000, 14_900]);
  await turnContracts("2027-01-07");
  await turnContracts("2027-01-10");
  expect(await stands()).toMatchObject({ package: "start", next: null, changes: null });
});

test("the payment service collects what was changed, and ends with the contract", async () => {
  const opened = await openCheckout({
    orderId: crypto.randomUUID(),
    package: "support",
    terms: termsOf("support"),
    customer: sampleCustomer,
    method: "card",
    returnTo: "http://localhost:3000/back",
    cancelTo: "http://localhost:3000/order",
  });
  await onPage(opened.state === "open" ? opened.url : "", "pays");
  await reconcile(fulfilled);
  const [sold] = await asSuperuser<{ id: string; start: string }>(
    "select id, starts_on::text as start from subscription",
  );
  const start = sold?.start ?? "";
  await asSuperuser("insert into due_invoice values ($1, $2, $3, current_date + 31)", [
    houseId,
    muster.id,
    sold?.id,
  ]);
  expect(await changePackage(admin, "dpo", start)).toBe("changed");
  const [job] = await jobsOf("stripe.change");
  for (let times = 0; times < 2; times += 1)
    await tellChange(job?.data as { organisationId: string; changeId: string });
  const items = all(service.world, "invoiceitem");
  expect(items.map(({ amount }) => amount)).toEqual([35_700]);
  const [subscription] = all(service.world, "subscription");
  expect(subscription?.items.data[0]?.price.unit_amount).toBe(82_110);
  await cancelPackage(admin, start);
  const ends = String((await stands())?.ends);
  expect(await turnContracts(ends)).toBe(1);
  expect(all(service.world, "subscription")[0]?.cancel_at_period_end).toBe(true);
});
