import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { houseAccess } from "#app/domain/audit/access.ts";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { consentCertificate } from "#app/domain/leads/certificate.server.ts";
import {
  correctOwnData,
  unsubscribe,
  withdrawOwnConsent,
} from "#app/domain/own-data/change.server.ts";
import { eraseOwnData } from "#app/domain/own-data/erase.server.ts";
import { ownData } from "#app/domain/own-data/own-data.server.ts";
import { reportOfLink } from "#app/domain/self-check/reports.server.ts";
import { mailedToken, mailsTo, ownDataToken } from "#tests/support/mailed.ts";
import { alice, asked, confirmed, jens, katrin, startAnew } from "#tests/support/prospects.ts";

beforeEach(startAnew);

const wished = { ...katrin, news: true, call: true, phone: "030 123456" };
const changes = async (email: string) =>
  (await mailsTo(email))
    .filter(({ kind }) => kind === "own-data-changed")
    .map((one) => one.props.what);

describe("the link in the foot of a mail", () => {
  test("shows all that is kept, to its holder alone; the first mail's link goes on to the lead", async () => {
    await asked(wished);
    const first = await ownDataToken(katrin.email, "confirm-report");
    expect(await ownData(first)).toMatchObject({
      state: "open",
      data: { kind: "request", contact: { email: katrin.email }, consents: [] },
    });
    await confirmed(jens);
    await asSuperuser("update rate_limit set points = 0");
    const token = await confirmed(wished);
    const foot = await ownDataToken(katrin.email, "report-ready");
    const seen = await ownData(foot);
    expect(seen).toMatchObject({
      state: "open",
      data: {
        kind: "lead",
        contact: { email: katrin.email, phone: "030 123456" },
        checks: [{ shared: "result", answers: katrin.answers }],
      },
    });
    expect(JSON.stringify(seen)).not.toContain(jens.email);
    expect(await ownDataToken(katrin.email, "news-agreed")).toBe(foot);
    for (const wrong of ["", "x", token, await mailedToken(katrin.email, "report-ready")])
      expect((await ownData(wrong)).state).toBe("unknown");
  });

  test("corrects, and says so by mail", async () => {
    await confirmed(wished);
    const foot = await ownDataToken(katrin.email, "report-ready");
    const details = {
      firstName: "Kathrin",
      company: null,
      companySize: null,
      crm: "X",
      phone: null,
    };
    expect(await correctOwnData(foot, { ...details, shared: "light" })).toBe("open");
    expect(await asSuperuser("select first_name, company, crm, phone from lead")).toEqual([
      { first_name: "Kathrin", company: null, crm: "X", phone: null },
    ]);
    expect(await asSuperuser("select shared from self_check")).toEqual([{ shared: "light" }]);
    expect(await changes(katrin.email)).toEqual(["corrected"]);
  });

  test("withdraws each consent on its own, once, with a trail that names nobody", async () => {
    await confirmed(wished);
    const foot = await ownDataToken(katrin.email, "report-ready");
    expect(await withdrawOwnConsent(foot, "call-phone")).toBe("open");
    expect(await withdrawOwnConsent(foot, "call-phone")).toBe("open");
    const rows = await asSuperuser("select channel, withdrawn_how from consent order by channel");
    expect(rows).toEqual([
      { channel: "call-phone", withdrawn_how: "self-service" },
      { channel: "news-email", withdrawn_how: null },
    ]);
    expect(await changes(katrin.email)).toEqual(["call-withdrawn"]);
    const events = await asSuperuser("select data from audit_event");
    expect(JSON.stringify(events)).not.toMatch(/katrin|muster|123456/i);
  });

  test("deletes everything but the proof of consent, and the link then leads nowhere", async () => {
    const reportToken = await confirmed(wished);
    await confirmed(alice);
    const foot = await ownDataToken(katrin.email, "report-ready");
    const consentIds = await asSuperuser<{ id: string }>("select id from consent");
    await asSuperuser("update mail set settled_at = now(), state = 'sent' where recipient = $1", [
      katrin.email,
    ]);
    expect(await eraseOwnData(foot)).toBe("open");
    expect((await ownData(foot)).state).toBe("voided");
    expect((await reportOfLink(reportToken)).state).not.toBe("open");
    expect(await asSuperuser("select email from lead")).toEqual([{ email: alice.email }]);
    expect(await asSuperuser("select from self_check")).toHaveLength(1);
    expect(await mailsTo(katrin.email)).toMatchObject([
      { kind: "own-data-changed", props: { what: "deleted" } },
    ]);
    const all = await asSuperuser<{ text: string }>(
      `select string_agg(to_jsonb(t)::text, '') as text from (
         select to_jsonb(l) as r from lead l union all select to_jsonb(s) from self_check s union all
         select to_jsonb(r) from report_request r union all select to_jsonb(c) from consent c union all
         select to_jsonb(w) from lead_word w union all select to_jsonb(a) from audit_event a) as t`,
    );
    expect(all[0]?.text).not.toMatch(/katrin|Muster Vertriebs/i);
    const proofs = await asSuperuser("select lead_id, withdrawn_how from consent");
    expect(proofs).toEqual([
      { lead_id: null, withdrawn_how: "deletion" },
      { lead_id: null, withdrawn_how: "deletion" },
    ]);
    const [{ id } = { id: "" }] = consentIds;
    expect(await consentCertificate(houseAccess("system"), id)).toMatchObject({
      consent: { id, askedAt: expect.stringMatching(/^[\dT:-]{19}Z$/) },
      sha256: expect.stringMatching(/^[\da-f]{64}$/),
    });
    expect(await verifyChain(houseAccess("system"))).toMatchObject({ whole: true });
    expect(await eraseOwnData(foot)).toBe("voided");
  });

  test("deletes a request that nobody confirmed, and its confirmation link with it", async () => {
    const token = await asked(katrin);
    expect(await eraseOwnData(await ownDataToken(katrin.email, "confirm-report"))).toBe("open");
    expect(await asSuperuser("select from report_request")).toEqual([]);
    const { confirmReport } = await import("#app/domain/self-check/report-confirmation.server.ts");
    expect((await confirmReport(token)).state).toBe("voided");
  });
});

test("the news end by their own link, again and again with the same answer, and by no other", async () => {
  await confirmed({ ...katrin, news: true });
  const token = await mailedToken(katrin.email, "news-agreed");
  expect([await unsubscribe(token, "one-click"), await unsubscribe(token, "one-click")]).toEqual([
    "open",
    "open",
  ]);
  expect(await asSuperuser("select withdrawn_how from consent")).toEqual([
    { withdrawn_how: "one-click" },
  ]);
  expect(await unsubscribe(await ownDataToken(katrin.email, "report-ready"), "one-click")).toBe(
    "unknown",
  );
});
