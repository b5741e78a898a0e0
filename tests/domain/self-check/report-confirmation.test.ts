import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeEach, expect, test } from "vitest";
import { houseAccess } from "#app/domain/audit/access.ts";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import {
  confirmReport,
  lookAtConfirmation,
} from "#app/domain/self-check/report-confirmation.server.ts";
import { mailedToken, mailsTo, wrongTokens } from "#tests/support/mailed.ts";
import {
  alice,
  asked,
  confirmed,
  jens,
  katrin,
  sales,
  startAnew,
} from "#tests/support/prospects.ts";

beforeEach(startAnew);

const leadRows = () =>
  asSuperuser<Record<string, unknown>>(
    "select id, email, first_name, company, language from lead order by created_at",
  );

test("a confirmed request becomes a lead with its check; the address leaves the request", async () => {
  const token = await asked(katrin);
  const answer = await confirmReport(token);
  expect(answer).toEqual({ state: "confirmed", reportToken: expect.stringMatching(/^[\w-]{43}$/) });
  const [lead] = await leadRows();
  expect(lead).toMatchObject({
    email: katrin.email,
    first_name: "Katrin",
    company: katrin.company,
    language: "de",
  });
  const [check] = await asSuperuser("select id, lead_id from self_check");
  expect(check?.lead_id).toBe(lead?.id);
  const [request] = await asSuperuser(
    "select id, email, first_name, company, confirmed_at from report_request",
  );
  expect(request).toMatchObject({
    email: null,
    first_name: null,
    company: null,
    confirmed_at: expect.any(Date),
  });
  const events = await asSuperuser(
    "select kind, actor_kind, subject_id, data from audit_event where position > 1",
  );
  expect(events).toEqual([
    {
      kind: "report.confirmed",
      actor_kind: "visitor",
      subject_id: request?.id,
      data: { selfCheckId: check?.id, leadId: lead?.id },
    },
  ]);
});

test.each([
  [katrin, "go", "de"],
  [jens, "caution", "de"],
  [sales, "stop", "de"],
  [alice, "go", "en"],
])(
  "the report leaves by mail, with light and words of its reader (%#)",
  async (wish, light, language) => {
    const reportToken = await confirmed(wish);
    const [, mail] = await mailsTo(wish.email);
    expect(mail).toMatchObject({
      kind: "report-ready",
      language,
      state: "queued",
      props: { firstName: wish.firstName, light, link: { page: "report" } },
    });
    expect(mail?.props.useCase).toMatch(/\w/);
    expect(mail?.props.lightLabel).toMatch(/\w/);
    expect(mail?.props.validUntil).toMatch(/^\d\d[./]\d\d[./]20\d\d$/);
    expect(await mailedToken(wish.email, "report-ready")).toBe(reportToken);
  },
);

test("looking confirms nothing; the second confirmation says used and changes nothing", async () => {
  const token = await asked(katrin);
  for (let turn = 0; turn < 5; turn += 1)
    expect(await lookAtConfirmation(token)).toMatchObject({ state: "open" });
  expect(await leadRows()).toEqual([]);
  await confirmReport(token);
  const state =
    "select (select count(*) from mail) as mails, (select count(*) from audit_event) as events, (select max(last_contact_at) from lead) as contact, (select count(*) from link) as links";
  const before = await asSuperuser(state);
  expect(await lookAtConfirmation(token)).toMatchObject({ state: "used" });
  expect(await confirmReport(token)).toEqual({ state: "used" });
  expect(await asSuperuser(state)).toEqual(before);
});

test("of ten confirmations at once, one wins; there is one lead, one report, one consent", async () => {
  const token = await asked({ ...katrin, news: true });
  const answers = await Promise.all(Array.from({ length: 10 }, () => confirmReport(token)));
  expect(answers.map(({ state }) => state).toSorted()).toEqual([
    "confirmed",
    ...Array.from({ length: 9 }, () => "used"),
  ]);
  expect(await leadRows()).toHaveLength(1);
  expect(await mailsTo(katrin.email)).toHaveLength(3);
  expect(await asSuperuser("select from consent")).toHaveLength(1);
  expect(await verifyChain(houseAccess("system"))).toEqual({ whole: true, count: 3 });
});

test("after 48 hours it is expired", async () => {
  const token = await asked(katrin);
  await asSuperuser("update link set expires_at = expires_at - interval '48 hours'");
  expect(await lookAtConfirmation(token)).toMatchObject({ state: "expired" });
  expect(await confirmReport(token)).toEqual({ state: "expired" });
  expect(await leadRows()).toEqual([]);
});

test("a link whose request is gone is expired, too", async () => {
  const token = await asked(katrin);
  await asSuperuser("delete from self_check");
  expect(await confirmReport(token)).toEqual({ state: "expired" });
});

test("what only looks like its token, or opens a report, confirms nothing", async () => {
  const token = await asked(katrin);
  const reportToken = await confirmed(jens);
  for (const wrong of [...wrongTokens(token), reportToken])
    expect(await confirmReport(wrong)).toEqual({ state: "unknown" });
  expect((await confirmReport(token)).state).toBe("confirmed");
});

test("the same mailbox twice is one lead: newer names win, blank ones keep", async () => {
  await confirmed(katrin);
  await asSuperuser(
    "update lead set last_contact_at = now() - interval '1 day', created_at = now() - interval '1 day'",
  );
  await confirmed({
    ...katrin,
    firstName: "Kat",
    company: null,
    language: "en",
    answers: jens.answers,
  });
  expect(await leadRows()).toMatchObject([
    { first_name: "Kat", company: katrin.company, language: "en" },
  ]);
  await confirmed({ ...katrin, firstName: null, company: "Muster AG" });
  expect(await leadRows()).toMatchObject([{ first_name: "Kat", company: "Muster AG" }]);
  expect(await asSuperuser("select from self_check join lead on lead.id = lead_id")).toHaveLength(
    3,
  );
  const days =
    "select extract(day from now() - created_at)::int as made, extract(day from now() - last_contact_at)::int as contact from lead";
  expect(await asSuperuser(days)).toEqual([{ made: 1, contact: 0 }]);
});

test("two requests of one mailbox confirmed at once are one lead with two checks", async () => {
  const tokens = [await asked(katrin), await asked({ ...katrin, answers: jens.answers })];
  const answers = await Promise.all(tokens.map(confirmReport));
  expect(answers.map(({ state }) => state)).toEqual(["confirmed", "confirmed"]);
  expect(
    await asSuperuser(
      "select count(*)::int as checks, count(distinct lead_id)::int as leads from self_check",
    ),
  ).toEqual([{ checks: 2, leads: 1 }]);
});

test.each([
  ["the mail", "revoke insert on mail from tulos_app", "grant insert on mail to tulos_app"],
  [
    "the consent",
    "revoke insert on consent from tulos_app",
    "grant insert on consent to tulos_app",
  ],
  [
    "the event",
    "revoke insert on audit_event from tulos_app",
    "grant insert on audit_event to tulos_app",
  ],
])(
  "nothing is confirmed when %s cannot be written, and the link stays open",
  async (_what, breach, repair) => {
    const token = await asked({ ...katrin, news: true });
    await asSuperuser(breach);
    await expect(confirmReport(token)).rejects.toThrow("permission denied");
    await asSuperuser(repair);
    expect(await leadRows()).toEqual([]);
    expect(await asSuperuser("select from consent")).toEqual([]);
    expect((await confirmReport(token)).state).toBe("confirmed");
  },
);
