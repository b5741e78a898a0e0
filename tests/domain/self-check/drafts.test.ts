import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeEach, expect, test } from "vitest";
import { deleteExpired } from "#app/domain/leads/retention.server.ts";
import { deleteDraft, draftOfLink, keepDraft } from "#app/domain/self-check/drafts.server.ts";
import { reportOfLink } from "#app/domain/self-check/reports.server.ts";
import { stillGiven } from "#app/domain/self-check/still-given.ts";
import { wrongTokens } from "#tests/support/mailed.ts";
import { confirmed, katrin, startAnew } from "#tests/support/prospects.ts";

beforeEach(startAnew);

const { answers } = katrin;

async function kept(from = "203.0.113.1"): Promise<string> {
  const draft = await keepDraft(answers, from);
  if (!("token" in draft)) throw new Error("Too many drafts");
  return draft.token;
}

test("answers wait under their link for 14 days, and nobody can read them in the table", async () => {
  const token = await kept();
  const found = await draftOfLink(token);
  expect(found).toMatchObject({ state: "open", draft: { answers, otherRules: false } });
  const until = found.state === "open" ? found.draft.until.getTime() : 0;
  expect((until - Date.now()) / 86_400_000).toBeCloseTo(14, 3);
  const [row] = await asSuperuser<Record<string, unknown>>("select * from self_check_draft");
  expect(Object.keys(row ?? {}).toSorted()).toEqual(
    ["created_at", "expires_at", "id", "organisation_id", "sealed"].toSorted(),
  );
  expect(String(row?.sealed)).not.toContain("q01");
  const links = await asSuperuser<{ all: string }>("select link::text as all from link");
  expect(links[0]?.all).not.toContain(token);
});

test("the trail knows that somebody did, nothing else", async () => {
  const token = await kept();
  await deleteDraft(token);
  expect(
    await asSuperuser("select kind, actor_kind, data from audit_event order by position"),
  ).toEqual([
    { kind: "draft.kept", actor_kind: "visitor", data: {} },
    { kind: "draft.deleted", actor_kind: "visitor", data: {} },
  ]);
});

test("no other token opens it, and it opens nothing else", async () => {
  const [token, report] = [await kept(), await confirmed(katrin)];
  for (const wrong of [...wrongTokens(token), report]) {
    expect(await draftOfLink(wrong)).toEqual({ state: "unknown" });
    expect(await deleteDraft(wrong)).toEqual({ state: "unknown" });
  }
  expect(await reportOfLink(token)).toEqual({ state: "unknown" });
  expect(await draftOfLink(token)).toMatchObject({ state: "open" });
});

test("its holder deletes it at once, alone, and a second time changes nothing", async () => {
  const [token, other] = [await kept(), await kept()];
  expect(await deleteDraft(token)).toEqual({ state: "deleted" });
  expect(await asSuperuser("select from self_check_draft")).toHaveLength(1);
  expect([await draftOfLink(token), await deleteDraft(token)]).toEqual([
    { state: "voided" },
    { state: "voided" },
  ]);
  expect(await draftOfLink(other)).toMatchObject({ state: "open" });
  expect(await asSuperuser("select kind from erasure")).toEqual([{ kind: "draft" }]);
});

test("after its time it opens no more and the hourly job takes it away", async () => {
  const [token] = [await kept(), await kept()];
  const late = "expires_at = expires_at - interval '14 days'";
  await asSuperuser(
    `update self_check_draft set ${late} where id in (select subject_id from link order by created_at limit 1)`,
  );
  expect(await draftOfLink(token)).toEqual({ state: "expired" });
  expect(await deleteExpired()).toMatchObject({ drafts: 1, requests: 0, leads: 0 });
  expect(await asSuperuser("select from self_check_draft")).toHaveLength(1);
});

test("one sender gets ten an hour; others are not concerned", async () => {
  const all = [];
  for (let n = 0; n < 12; n += 1) all.push(await keepDraft(answers, "203.0.113.9"));
  expect(all.filter((one) => "token" in one)).toHaveLength(10);
  expect(all.at(-1)).toMatchObject({ allowed: false, retryAfterSeconds: expect.any(Number) });
  expect(await draftOfLink(await kept("203.0.113.10"))).toMatchObject({ state: "open" });
});

test("of answers to older rules stays what the new ones still ask in the same way", () => {
  const old = { ...answers, "q16-dpo": "no-such-option", "q99-gone": "yes", "q03-data": "one" };
  const { "q16-dpo": _, "q03-data": __, ...rest } = answers;
  expect(stillGiven(old)).toEqual(rest);
  expect(stillGiven(answers)).toEqual(answers);
  expect(stillGiven({})).toEqual({});
});
