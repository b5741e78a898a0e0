import { asSuperuser } from "#tests/support/database.ts";
import { atWork, clientPeople, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { chooseReminders } from "#app/domain/workspace/reminding/choice.server.ts";
import { remindMembers } from "#app/domain/workspace/reminding/remind.server.ts";

const muster = sampleClients.muster.id;
const { aydin, mertens } = clientPeople;
let [first, second] = ["", ""];

beforeAll(loadSamples);
beforeEach(async () => {
  await asSuperuser("delete from sent_reminder; delete from reminder_choice; delete from mail");
  await asSuperuser("update measure set due_on = null, owner_id = null");
  const rows = await asSuperuser<{ id: string }>(
    "select id from measure where organisation_id = $1 and status = 'open' order by id limit 2",
    [muster],
  );
  [first, second] = rows.map(({ id }) => id) as [string, string];
});

const owns = async (id: string, personId: string, dueOn: string) => {
  await asSuperuser("update measure set owner_id = $2, due_on = $3 where id = $1", [
    id,
    personId,
    dueOn,
  ]);
  await asSuperuser("update measure set due_set_at = '2026-06-01' where id = $1", [id]);
};
/** 8:00 in Berlin. */
const at = (day: string, clock = "07:00") => new Date(`${day}T${clock}:00Z`);
const mails = () =>
  asSuperuser<{ recipient: string; what: string; count: number }>(
    "select recipient, props->>'what' as what, (props->>'count')::int as count from mail where kind = 'measures-due' order by recipient, created_at",
  );

test("each step brings one mail to the owner, whoever runs it how often, and not before eight", async () => {
  await owns(first, aydin.id, "2027-03-31");
  await owns(second, aydin.id, "2027-03-31");
  expect(await remindMembers(at("2027-03-01", "06:59"))).toBe(0);
  await Promise.all([remindMembers(at("2027-03-01")), remindMembers(at("2027-03-01"))]);
  await remindMembers(at("2027-03-01", "10:00"));
  expect(await mails()).toEqual([{ recipient: aydin.email, what: "due:30", count: 2 }]);
  expect(await remindMembers(at("2027-03-02"))).toBe(0);
  expect(await remindMembers(at("2027-03-24"))).toBe(1);
  expect(await remindMembers(at("2027-03-30", "06:00"))).toBe(1);
  expect(await remindMembers(at("2027-04-01", "06:00"))).toBe(1);
  expect((await mails()).map(({ what }) => what)).toEqual([
    "due:30",
    "due:7",
    "due:1",
    "due:after",
  ]);
});

test("a date that is moved has its own steps, and none comes of what is done or nobody's", async () => {
  await owns(first, aydin.id, "2027-03-31");
  await remindMembers(at("2027-03-24"));
  await owns(first, mertens.id, "2027-04-02");
  expect(await remindMembers(at("2027-03-26"))).toBe(1);
  await asSuperuser("update measure set status = 'not-applicable' where id = $1", [first]);
  expect(await remindMembers(at("2027-04-01", "06:00"))).toBe(0);
  expect(await mails()).toEqual([
    { recipient: aydin.email, what: "due:7", count: 1 },
    { recipient: mertens.email, what: "due:7", count: 1 },
  ]);
});

test("who wants it once a week gets an overview on Mondays and nothing between", async () => {
  await chooseReminders(atWork("aydin"), { choice: "weekly", mentions: true });
  await owns(first, aydin.id, "2027-03-31");
  await owns(second, mertens.id, "2027-03-31");
  expect(await remindMembers(at("2027-03-24"))).toBe(1);
  expect(await remindMembers(at("2027-03-22"))).toBe(1);
  expect(await remindMembers(at("2027-03-22", "09:00"))).toBe(0);
  expect(await mails()).toEqual([
    { recipient: aydin.email, what: "week", count: 1 },
    { recipient: mertens.email, what: "due:7", count: 1 },
  ]);
});

test("nobody is reminded who has left, or whose package has ended", async () => {
  await owns(first, aydin.id, "2027-03-31");
  await asSuperuser("update member set ended_at = now() where person_id = $1", [aydin.id]);
  expect(await remindMembers(at("2027-03-24"))).toBe(0);
  await asSuperuser("update member set ended_at = null where person_id = $1", [aydin.id]);
  await asSuperuser(
    `insert into subscription (organisation_id, package, terms, customer, starts_on, ordered_by, cancelled_at, ends_on, ended_at)
     values ($1, 'start', '{}', '{}', '2026-01-01', 'x', now(), '2027-01-31', now())`,
    [muster],
  );
  expect(await remindMembers(at("2027-03-24"))).toBe(0);
});
