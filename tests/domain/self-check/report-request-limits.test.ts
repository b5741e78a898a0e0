import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeEach, expect, test } from "vitest";
import { houseAccess } from "#app/domain/audit/access.ts";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { requestReport } from "#app/domain/self-check/report-requests.server.ts";
import { mailsTo } from "#tests/support/mailed.ts";
import { alice, jens, katrin, startAnew } from "#tests/support/prospects.ts";

beforeEach(startAnew);

test("three per mailbox in an hour, whoever asks; ten per network address, for whomever", async () => {
  for (let n = 0; n < 3; n += 1)
    expect(await requestReport({ ...jens, from: `198.51.100.${n}` })).toEqual({ allowed: true });
  expect(await requestReport({ ...jens, from: "198.51.100.99" })).toEqual({
    allowed: false,
    retryAfterSeconds: expect.any(Number),
  });
  expect(await mailsTo(jens.email)).toHaveLength(3);

  const from = "2001:db8::a:b:c:1";
  for (let n = 0; n < 10; n += 1)
    expect(
      await requestReport({
        ...katrin,
        from: `2001:db8::${n}:b:c:1`,
        email: `k${n}@muster-vertrieb.example`,
      }),
    ).toEqual({ allowed: true });
  expect(await requestReport({ ...alice, from })).toMatchObject({ allowed: false });
  expect(await requestReport({ ...alice, from: "198.51.100.1" })).toEqual({ allowed: true });
});

test("twenty requests at once are kept whole, in one chain", async () => {
  const wishes = Array.from({ length: 20 }, (_, n) => ({
    ...katrin,
    from: `198.51.100.${n}`,
    email: `k${n}@muster-vertrieb.example`,
  }));
  await Promise.all(wishes.map(requestReport));
  const counts = `select (select count(*)::int from self_check) as checks, (select count(*)::int from report_request) as requests,
    (select count(*)::int from mail) as mails, (select count(*)::int from link) as links, (select count(*)::int from pgboss.job) as jobs`;
  expect(await asSuperuser(counts)).toEqual([
    // Each mail carries two links: to confirm, and to the own data.
    { checks: 20, requests: 20, mails: 20, links: 40, jobs: 20 },
  ]);
  expect(await verifyChain(houseAccess("system"))).toEqual({ whole: true, count: 20 });
});
