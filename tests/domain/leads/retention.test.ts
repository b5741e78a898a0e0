import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { houseAccess } from "#app/domain/audit/access.ts";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { signInAs } from "#app/demo/sign-in.server.ts";
import { takeAllowance } from "#app/domain/identity/limits.server.ts";
import { deleteExpired } from "#app/domain/leads/retention.server.ts";
import { mailsTo } from "#tests/support/mailed.ts";
import { enrolHouse, foundClients, muster, people } from "#tests/support/people.ts";
import { alice, asked, confirmed, jens, katrin, startAnew } from "#tests/support/prospects.ts";
import { askForLink } from "#tests/support/sign-in.ts";

beforeAll(async () => {
  await enrolHouse();
  await foundClients();
});
beforeEach(startAnew);

const age = (table: string, column: string, interval: string, which = "true") =>
  asSuperuser(`update ${table} set ${column} = ${column} - interval '${interval}' where ${which}`);

const requests = () =>
  asSuperuser<{ email: string | null }>(
    "select email from report_request join self_check on self_check.id = self_check_id order by 1",
  );

test("after 14 days an unconfirmed request goes with its check and its mail, not an hour before", async () => {
  await asked(katrin);
  await asked(jens);
  await age("report_request", "created_at", "14 days -1 hour");
  await age("mail", "created_at", "14 days -1 hour");
  expect(await deleteExpired()).toMatchObject({ requests: 0, mails: 0 });
  expect(await requests()).toEqual([{ email: jens.email }, { email: katrin.email }]);
  await age("report_request", "created_at", "1 hour", `email = '${katrin.email}'`);
  await age("mail", "created_at", "1 hour", `recipient = '${katrin.email}'`);
  expect(await deleteExpired()).toMatchObject({ requests: 1, mails: 1, leads: 0 });
  expect(await requests()).toEqual([{ email: jens.email }]);
  expect(await asSuperuser("select from self_check")).toHaveLength(1);
  expect([await mailsTo(katrin.email), await mailsTo(jens.email)]).toMatchObject([[], [{}]]);
});

test("a confirmed request stays, however old, with lead, check and report link", async () => {
  await confirmed(katrin);
  await asked(katrin);
  await age("report_request", "created_at", "40 days");
  await age("self_check", "created_at", "40 days");
  expect(await deleteExpired()).toMatchObject({ requests: 1 });
  expect(await asSuperuser("select email from lead join self_check on lead_id = lead.id")).toEqual([
    { email: katrin.email },
  ]);
  expect(await asSuperuser("select from link where purpose = 'report.view'")).toHaveLength(1);
});

test("the deletion is recorded as a number, once, and not at all when nothing was due", async () => {
  await deleteExpired();
  await asked(katrin);
  await asked(alice);
  await age("report_request", "created_at", "15 days");
  expect(await deleteExpired()).toMatchObject({ requests: 2 });
  expect(await deleteExpired()).toMatchObject({ requests: 0 });
  const events = await asSuperuser(
    "select actor_kind, data from audit_event where kind = 'expired.deleted'",
  );
  expect(events).toEqual([
    {
      actor_kind: "system",
      data: {
        requests: 2,
        messages: 0,
        orders: 0,
        leads: 0,
        drafts: 0,
        consents: 0,
        setAsideAddresses: 0,
      },
    },
  ]);
  expect(await verifyChain(houseAccess("system"))).toEqual({ whole: true, count: 3 });
});

test("two at once delete and count everything once", async () => {
  for (let n = 0; n < 5; n += 1)
    await asked({ ...katrin, email: `k${n}@muster-vertrieb.example`, from: `198.51.100.${n}` });
  await age("report_request", "created_at", "15 days");
  const counts = await Promise.all([deleteExpired(), deleteExpired()]);
  const [one, other] = counts.map(({ requests }) => requests);
  expect([one === 5 ? other : one, (one ?? 0) + (other ?? 0)]).toEqual([0, 5]);
});

test("links, sign-ins, sessions and spent limits go when they are over, the others stay", async () => {
  await askForLink(people.anna.email);
  await askForLink(people.jonas.email);
  await signInAs("anna");
  await signInAs("jonas");
  await takeAllowance("request.mailbox", "a");
  await takeAllowance("request.mailbox", "b");
  const half = (table: string, key: string, past: string) =>
    asSuperuser(`update ${table} set ${past} where ${key} = (select ${key} from ${table} limit 1)`);
  for (const table of ["link", "sign_in", "session"])
    await half(table, "id", "expires_at = now() - interval '14 days 1 minute'");
  await half("rate_limit", "key", "expire = 1");
  expect(await deleteExpired()).toMatchObject({ links: 1, signIns: 1, sessions: 1 });
  for (const table of ["link", "sign_in", "session", "rate_limit"])
    expect(await asSuperuser(`select from ${table}`), table).toHaveLength(1);
});

test("another organisation's rows are not touched", async () => {
  await asked(katrin);
  await asSuperuser(`
    insert into self_check (organisation_id, rules_version, language, answers, result) values ('${muster.id}', '1', 'de', '{}', '{}');
    insert into report_request (organisation_id, self_check_id, email, language, page, mail_id)
      select organisation_id, id, 'x@y.example', 'de', '/', id from self_check where organisation_id = '${muster.id}'`);
  await age("report_request", "created_at", "15 days");
  expect(await deleteExpired()).toMatchObject({ requests: 1 });
  expect(await requests()).toEqual([{ email: "x@y.example" }]);
});

test("a lead goes a year after the last contact, its proof of consent three years later", async () => {
  await confirmed({ ...katrin, news: true });
  await confirmed(jens);
  await age("lead", "last_contact_at", "12 months", `email = '${katrin.email}'`);
  expect(await deleteExpired()).toMatchObject({ leads: 1, consents: 0 });
  expect(await asSuperuser("select email from lead")).toEqual([{ email: jens.email }]);
  expect(await asSuperuser("select lead_id, ended_at is not null as over from consent")).toEqual([
    { lead_id: null, over: true },
  ]);
  const erased = await asSuperuser("select kind from erasure where kind = 'lead'");
  expect(erased).toHaveLength(1);
  await age("consent", "ended_at", "3 years");
  expect(await deleteExpired()).toMatchObject({ leads: 0, consents: 1 });
});
