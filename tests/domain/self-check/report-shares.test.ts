import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeEach, expect, test } from "vitest";
import {
  mostShares,
  revokeReport,
  revokeShare,
  shareReport,
  sharesOf,
} from "#app/domain/self-check/report-shares.server.ts";
import { reportOfLink, reportOfSharedLink } from "#app/domain/self-check/reports.server.ts";
import { wrongTokens } from "#tests/support/mailed.ts";
import { confirmed, jens, katrin, startAnew } from "#tests/support/prospects.ts";

beforeEach(startAnew);

async function shares(token: string) {
  const found = await sharesOf(token);
  if (found.state !== "open") throw new Error(found.state);
  return found.shares;
}

test("a report is passed on with a link of its own, that ends by itself", async () => {
  const token = await confirmed(katrin);
  expect(await shareReport(token, { perspective: "it", days: 7 })).toEqual({ state: "shared" });
  const [share] = await shares(token);
  expect(share?.token).not.toBe(token);
  expect(await reportOfSharedLink(share?.token ?? "")).toMatchObject({
    state: "open",
    perspective: "it",
    report: { answers: katrin.answers },
  });
  const days = ((share?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(6.99);
  expect(days).toBeLessThanOrEqual(7);
  await asSuperuser("update link set expires_at = now() where purpose = 'report.shared'");
  expect(await reportOfSharedLink(share?.token ?? "")).toEqual({ state: "expired" });
  expect(await reportOfLink(token)).toMatchObject({ state: "open" });
});

test("it never outlives the link it was made from, and opens nothing else", async () => {
  const token = await confirmed(katrin);
  await asSuperuser(
    "update link set expires_at = now() + interval '2 days' where purpose = 'report.view'",
  );
  await shareReport(token, { perspective: null, days: 90 });
  const [share] = await shares(token);
  expect((share?.expiresAt.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(2 * 86_400_000);
  expect(await reportOfLink(share?.token ?? "")).toEqual({ state: "unknown" });
  expect(await sharesOf(share?.token ?? "")).toEqual({ state: "unknown" });
  expect(await shareReport(share?.token ?? "", { perspective: null, days: 7 })).toEqual({
    state: "unknown",
  });
  for (const wrong of [...wrongTokens(share?.token ?? ""), token])
    expect(await reportOfSharedLink(wrong)).toEqual({ state: "unknown" });
});

test("one is ended alone, by the holder of its own report only", async () => {
  const [token, other] = [await confirmed(katrin), await confirmed(jens)];
  await shareReport(token, { perspective: "it", days: 30 });
  await shareReport(token, { perspective: "privacy", days: 30 });
  const [it, privacy] = await shares(token);
  expect(await revokeShare(other, it?.id ?? "")).toEqual({ state: "unknown" });
  expect(await revokeShare(token, it?.id ?? "")).toEqual({ state: "revoked" });
  expect(await revokeShare(token, it?.id ?? "")).toEqual({ state: "unknown" });
  expect(await reportOfSharedLink(it?.token ?? "")).toEqual({ state: "voided" });
  expect(await reportOfSharedLink(privacy?.token ?? "")).toMatchObject({ state: "open" });
  expect((await shares(token)).map(({ id }) => id)).toEqual([privacy?.id]);
});

test("ending the report ends all, and the trail says so without a name", async () => {
  const token = await confirmed(katrin);
  await shareReport(token, { perspective: null, days: 7 });
  const [share] = await shares(token);
  expect(await revokeReport(token)).toEqual({ state: "revoked" });
  expect(await revokeReport(token)).toEqual({ state: "voided" });
  for (const state of [await reportOfLink(token), await reportOfSharedLink(share?.token ?? "")])
    expect(state).toEqual({ state: "voided" });
  const events = await asSuperuser("select kind from audit_event order by position desc limit 2");
  expect(events).toEqual([{ kind: "report.revoked" }, { kind: "report.shared" }]);
});

test("twelve at once make ten", async () => {
  const token = await confirmed(katrin);
  const wish = { perspective: null, days: 7 } as const;
  const all = await Promise.all(Array.from({ length: 12 }, () => shareReport(token, wish)));
  expect(all.filter(({ state }) => state === "shared")).toHaveLength(mostShares);
  expect(all.filter(({ state }) => state === "too-many")).toHaveLength(2);
});

test("with the lead the report goes, and every link with it", async () => {
  const token = await confirmed(katrin);
  await shareReport(token, { perspective: null, days: 7 });
  const [share] = await shares(token);
  await asSuperuser("delete from lead");
  expect(await reportOfSharedLink(share?.token ?? "")).toEqual({ state: "expired" });
  expect(await asSuperuser("select 1 from report_share")).toEqual([]);
});

test("a second check of the same AI use case shows the first one, another use case does not", async () => {
  const first = await confirmed(katrin);
  expect(await reportOfLink(first)).toMatchObject({ earlier: undefined });
  const answers = { ...katrin.answers, "q16-dpo": "none" };
  const second = await confirmed({ ...katrin, answers });
  expect(await reportOfLink(second)).toMatchObject({ earlier: { rulesVersion: "1.0.0" } });
  expect(await reportOfLink(first)).toMatchObject({ earlier: undefined });
  const third = await confirmed({ ...katrin, answers: jens.answers });
  expect(await reportOfLink(third)).toMatchObject({ earlier: undefined });
  await confirmed(jens);
  const fourth = await confirmed({ ...jens, email: "neu@beispiel.example" });
  expect(await reportOfLink(fourth)).toMatchObject({ earlier: undefined });
});
