import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeEach, expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { evaluate } from "#app/domain/self-check/evaluate.ts";
import { reportOfLink } from "#app/domain/self-check/reports.server.ts";
import { wrongTokens } from "#tests/support/mailed.ts";
import { muster, foundClients } from "#tests/support/people.ts";
import { asked, confirmed, jens, katrin, startAnew } from "#tests/support/prospects.ts";

beforeEach(startAnew);

test("the private link shows the stored result, again and again, for 90 days", async () => {
  const token = await confirmed(katrin);
  await confirmed(jens);
  for (let turn = 0; turn < 3; turn += 1) {
    const found = await reportOfLink(token);
    expect(found).toMatchObject({
      state: "open",
      report: {
        answers: katrin.answers,
        result: evaluate(katrin.answers),
        rulesVersion: rules.version,
      },
    });
    if (found.state !== "open") return;
    const days = (found.report.validUntil.getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(89.99);
    expect(days).toBeLessThanOrEqual(90);
    expect(Math.abs(found.report.createdAt.getTime() - Date.now())).toBeLessThan(5_000);
  }
});

test("nothing is calculated anew: the result is shown as it was made", async () => {
  const token = await confirmed(katrin);
  await asSuperuser(`update self_check set result = result || '{"light": "red"}'`);
  expect(await reportOfLink(token)).toMatchObject({ report: { result: { light: "red" } } });
});

test("after its time, without its check, or void it shows nothing", async () => {
  const token = await confirmed(katrin);
  await asSuperuser("update link set expires_at = expires_at - interval '90 days'");
  expect(await reportOfLink(token)).toEqual({ state: "expired" });
  await asSuperuser("update link set expires_at = now() + interval '1 day', voided_at = now()");
  expect(await reportOfLink(token)).toEqual({ state: "voided" });
  await asSuperuser("update link set voided_at = null; delete from lead");
  expect(await reportOfLink(token)).toEqual({ state: "expired" });
});

test("neither a guess nor the confirmation link opens a report", async () => {
  const confirmation = await asked(jens);
  const token = await confirmed(katrin);
  for (const wrong of [...wrongTokens(token), confirmation])
    expect(await reportOfLink(wrong)).toEqual({ state: "unknown" });
});

test("a check of another organisation is out of reach, even with a link to it", async () => {
  const token = await confirmed(katrin);
  await foundClients();
  await asSuperuser("delete from lead");
  const insert = `insert into self_check (organisation_id, id, rules_version, language, answers, result)
    select $1, subject_id, '1', 'de', '{}', '{}' from link where purpose = 'report.view'`;
  await asSuperuser(insert, [muster.id]);
  expect(await reportOfLink(token)).toEqual({ state: "expired" });
});
