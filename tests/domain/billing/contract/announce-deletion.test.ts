import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { sampleCustomer } from "#tests/support/invoices.ts";
import { enrolHouse, foundClients, muster, nordlicht } from "#tests/support/people.ts";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { retentionReport } from "#app/admin/retention.ts";
import { announceDeletions } from "#app/domain/billing/contract/announce-deletion.server.ts";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import { daysAfter } from "#app/domain/catalogue/time/day.ts";
import { formatDay, todayInBerlin } from "#app/i18n/format.ts";

beforeAll(async () => {
  await enrolHouse();
  await foundClients();
});
beforeEach(() =>
  asSuperuser(
    "truncate payment, package_change, subscription, invoice, invoice_file, invoice_entry; delete from mail; delete from pgboss.job",
  ),
);

const today = todayInBerlin();

/** A contract that ended at noon of a day in Berlin; null: it still runs. */
const contract = (clientId: string, endedOn: string | null) =>
  asSuperuser(
    `insert into subscription (organisation_id, package, terms, customer, starts_on, ordered_by, cancelled_at, ends_on, ended_at)
     values ($1, 'support', $2, $3, '2020-01-01', 'x', $4::date, $4::date, ($4::date + time '12:00') at time zone 'Europe/Berlin')`,
    [clientId, JSON.stringify(termsOf("support")), JSON.stringify(sampleCustomer), endedOn],
  );

const mails = () =>
  asSuperuser<{ recipient: string; until: string }>(
    "select recipient, props ->> 'until' as until from mail where kind = 'deletion-announced' order by recipient",
  );
const announced = () =>
  asSuperuser<{ until: string; days: number }>(
    "select content_until::text as until, announced_days as days from subscription order by ended_at desc nulls first",
  );
const administrators = async (clientId: string) =>
  (
    await asSuperuser<{ email: string }>(
      `select email from member join person on person.id = person_id
        where organisation_id = $1 and ended_at is null and 'admin' = any (roles) order by email`,
      [clientId],
    )
  ).map(({ email }) => email);

test("administrators are told 30 and 7 days before, once each, with the last day", async () => {
  const end = "2031-03-01";
  const until = daysAfter(end, 90);
  await contract(muster.id, end);
  for (const [left, told] of [
    [31, 0],
    [30, 1],
    [29, 0],
    [8, 0],
    [7, 1],
    [6, 0],
    [0, 0],
    [-20, 0],
  ] as const)
    expect([left, await announceDeletions(daysAfter(until, -left))]).toEqual([left, told]);
  const people = await administrators(muster.id);
  expect(people.length).toBeGreaterThan(0);
  expect((await mails()).map(({ recipient }) => recipient)).toEqual(
    people.flatMap((one) => [one, one]),
  );
  expect(new Set((await mails()).map((one) => one.until))).toEqual(
    new Set([formatDay(until, "de")]),
  );
  expect(await announced()).toEqual([{ until, days: 7 }]);
  const trail = await asSuperuser(
    "select from audit_event where organisation_id = $1 and kind = 'deletion.announced'",
    [muster.id],
  );
  expect(trail).toHaveLength(2);
});

test("whoever could not be told in time still has thirty days", async () => {
  await contract(muster.id, daysAfter(today, -400));
  expect(await announceDeletions(today)).toBe(1);
  expect(await announced()).toEqual([{ until: daysAfter(today, 30), days: 30 }]);
  expect(await announceDeletions(daysAfter(today, 22))).toBe(0);
  expect(await announceDeletions(daysAfter(today, 23))).toBe(1);
});

test("a client with a running contract, or without one ever, is told nothing", async () => {
  await contract(muster.id, daysAfter(today, -400));
  await contract(muster.id, null);
  expect(await announceDeletions(today)).toBe(0);
  expect(await mails()).toEqual([]);
});

test("two at once tell each client once", async () => {
  await contract(muster.id, daysAfter(today, -80));
  await contract(nordlicht.id, daysAfter(today, -80));
  const told = await Promise.all([announceDeletions(today), announceDeletions(today)]);
  expect(told[0] + told[1]).toBe(2);
  const people = [...(await administrators(muster.id)), ...(await administrators(nordlicht.id))];
  expect((await mails()).map(({ recipient }) => recipient)).toEqual(people.toSorted());
});

test("the operator is told whose content is past its day, with the command that deletes it", async () => {
  const said: string[] = [];
  const write = vi
    .spyOn(process.stdout, "write")
    .mockImplementation((text) => said.push(String(text)) > 0);
  await contract(muster.id, daysAfter(today, -400));
  await announceDeletions(daysAfter(today, -31));
  await retentionReport();
  await announceDeletions(daysAfter(today, -1));
  expect(await retentionReport()).toBe(1);
  write.mockRestore();
  const named = said.filter((line) => line.startsWith("client content"));
  expect(named).toHaveLength(2);
  expect(named[0]).toContain(`erase-organisation ${muster.id} "`);
});
