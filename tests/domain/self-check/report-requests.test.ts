import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeEach, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { evaluate } from "#app/domain/self-check/evaluate.ts";
import { requestReport } from "#app/domain/self-check/report-requests.server.ts";
import { jobsOf } from "#tests/support/jobs.ts";
import { mailsTo } from "#tests/support/mailed.ts";
import { alice, asked, katrin, startAnew } from "#tests/support/prospects.ts";

beforeEach(startAnew);

const counts = () =>
  asSuperuser(`select (select count(*)::int from self_check) as checks, (select count(*)::int from report_request) as requests,
    (select count(*)::int from mail) as mails, (select count(*)::int from link) as links, (select count(*)::int from lead) as leads,
    (select count(*)::int from audit_event) as events, (select count(*)::int from pgboss.job) as jobs`);
const nothing = { checks: 0, requests: 0, mails: 0, links: 0, leads: 0, events: 0, jobs: 0 };
const one = { checks: 1, requests: 1, mails: 1, links: 2, leads: 0, events: 1, jobs: 1 };

test("keeps check and contact, and sends the confirmation mail", async () => {
  expect(await requestReport(katrin)).toEqual({ allowed: true });
  expect(await counts()).toEqual([one]);
  expect(
    await asSuperuser(
      "select organisation_id, rules_version, language, answers, result, lead_id from self_check",
    ),
  ).toEqual([
    {
      organisation_id: houseId,
      rules_version: rules.version,
      language: "de",
      answers: katrin.answers,
      result: evaluate(katrin.answers),
      lead_id: null,
    },
  ]);
  const [request] = await asSuperuser<Record<string, unknown>>("select * from report_request");
  expect(request).toMatchObject({
    email: katrin.email,
    first_name: "Katrin",
    company: katrin.company,
    page: katrin.page,
    news_wording_version: null,
    confirmed_at: null,
  });
  const [mail] = await mailsTo(katrin.email);
  expect(mail).toMatchObject({
    id: request?.mail_id,
    kind: "confirm-report",
    language: "de",
    props: { firstName: "Katrin" },
  });
  expect(await jobsOf("mail.send")).toMatchObject([
    { data: { organisationId: houseId, mailId: mail?.id } },
  ]);
  expect(
    await asSuperuser("select kind, actor_kind, actor_id, subject_id, data from audit_event"),
  ).toEqual([
    {
      kind: "report.requested",
      actor_kind: "visitor",
      actor_id: null,
      subject_id: request?.id,
      data: { selfCheckId: request?.self_check_id, news: false, call: false },
    },
  ]);
});

test("names, company and news may be left out or given; the language is the page's", async () => {
  await requestReport({ ...alice, firstName: null, company: null, news: true });
  const rows = await asSuperuser(
    "select first_name, company, language, news_wording_version from report_request",
  );
  expect(rows).toEqual([
    { first_name: null, company: null, language: "en", news_wording_version: "news-2026-11" },
  ]);
  expect((await mailsTo(alice.email))[0]?.language).toBe("en");
});

test("the link is good for 48 hours", async () => {
  await asked(katrin);
  const [link] = await asSuperuser<{ hours: number }>(
    "select extract(epoch from expires_at - now())::float8 / 3600 as hours from link",
  );
  expect(link?.hours).toBeGreaterThan(47.9);
  expect(link?.hours).toBeLessThanOrEqual(48);
});

test("neither network address nor token nor contact stands in jobs, trail or limits", async () => {
  const token = await asked({ ...katrin, from: "198.51.100.23" });
  const dump = await asSuperuser<{ text: string }>(`
    select data::text as text from pgboss.job union all select audit_event::text from audit_event union all
    select rate_limit::text from rate_limit`);
  const all = await asSuperuser<{ text: string }>(
    "select report_request::text as text from report_request union all select self_check::text from self_check union all select mail::text from mail union all select link::text from link",
  );
  const telling = dump.map(({ text }) => text).join();
  for (const word of [katrin.email, "Katrin", "Muster", "198.51.100.23", token])
    expect(telling).not.toContain(word);
  const stored = all.map(({ text }) => text).join();
  for (const word of ["198.51.100.23", token]) expect(stored).not.toContain(word);
});

test("incomplete answers leave nothing", async () => {
  await expect(requestReport({ ...katrin, answers: {} })).rejects.toThrow(
    "Incomplete answers: q01-use-case",
  );
  expect(await counts()).toEqual([nothing]);
});

test.each([
  ["the mail", "revoke insert on mail from tulos_app", "grant insert on mail to tulos_app"],
  [
    "its job",
    "revoke insert on pgboss.job_common from tulos_app; revoke insert on pgboss.job from tulos_app",
    "grant insert on pgboss.job_common, pgboss.job to tulos_app",
  ],
  [
    "the event",
    "revoke insert on audit_event from tulos_app",
    "grant insert on audit_event to tulos_app",
  ],
  ["the link", "revoke insert on link from tulos_app", "grant insert on link to tulos_app"],
])("nothing is kept when %s cannot be written", async (_what, breach, repair) => {
  await asSuperuser(breach);
  await expect(requestReport(katrin)).rejects.toThrow("permission denied");
  expect(await counts()).toEqual([nothing]);
  await asSuperuser(repair);
  await requestReport(katrin);
  expect(await counts()).toEqual([one]);
});
