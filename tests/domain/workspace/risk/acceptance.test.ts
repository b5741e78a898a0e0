import { asSuperuser } from "#tests/support/database.ts";
import { jobsOf } from "#tests/support/jobs.ts";
import {
  atWork,
  clientPeople,
  loadSamples,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { acceptRisk } from "#app/domain/workspace/risk/acceptance/accept-risk.server.ts";
import { reopenRisk } from "#app/domain/workspace/risk/acceptance/reopen-risk.server.ts";
import { standingAcceptances } from "#app/domain/workspace/risk/acceptance/standing-acceptance.ts";
import { viewRisks } from "#app/domain/workspace/risk/acceptance/view-risks.server.ts";

const muster = sampleClients.muster.id;
const approver = { ...atWork("mertens"), roles: ["approver"] };
let useCaseId = "";

beforeAll(async () => {
  await loadSamples();
  const [row] = await asSuperuser<{ id: string }>(
    "select id from ai_use_case where organisation_id = $1",
    [muster],
  );
  useCaseId = row?.id ?? "";
});
beforeEach(() => asSuperuser("delete from risk_acceptance; delete from mail"));

const wish = { dimension: "liability", reason: "Bis zum Wechsel", until: "2099-12-31" } as const;
const seen = async () => {
  const viewed = await viewRisks(approver, useCaseId);
  if (!viewed) throw new Error("Muster has an AI use case");
  return viewed;
};

test("an approver accepts with a reason and through a day; the number stays", async () => {
  const before = await seen();
  expect(await acceptRisk({ ...approver, roles: ["admin", "editor"] }, useCaseId, wish)).toBe(
    "not-allowed",
  );
  const anna = { ...approver, roles: people.anna.roles, side: "house" as const };
  expect(await acceptRisk(anna, useCaseId, wish)).toBe("not-allowed");
  expect(await acceptRisk(approver, crypto.randomUUID(), wish)).toBe("unknown");
  expect(await acceptRisk(approver, useCaseId, { ...wish, reason: " " })).toBe("reason-missing");
  expect(await acceptRisk(approver, useCaseId, { ...wish, until: "2020-01-01" })).toBe("past");
  expect(await acceptRisk(approver, useCaseId, wish)).toBe("accepted");
  const after = await seen();
  expect(after.residual).toEqual(before.residual);
  expect(after.acceptances).toMatchObject([
    { ...wish, residual: before.residual.liability, by: "Petra Mertens" },
  ]);
  const [job] = (await jobsOf("risk.reopen")).slice(-1);
  expect(job).toMatchObject({ state: "created" });
  const [start] = await asSuperuser<{ at: string }>(
    `select to_char(start_after at time zone 'Europe/Berlin', 'YYYY-MM-DD HH24:MI') as at from pgboss.job
      where name = 'risk.reopen' order by created_on desc limit 1`,
  );
  expect(start?.at).toBe("2100-01-01 06:00");
});

test("accepted through the last day, open again the day after, and the newest counts", () => {
  const one = { ...wish, id: "1", residual: 40, by: "Wer", at: new Date() };
  const older = { ...one, until: "2026-12-31" };
  const newer = { ...one, id: "2", until: "2026-06-30" };
  const on = (day: string) => standingAcceptances([newer, older], day).liability;
  expect(on("2026-06-30")).toMatchObject({ state: "accepted", acceptance: { id: "2" } });
  expect(on("2026-07-01")).toMatchObject({ state: "over", acceptance: { id: "2" } });
  expect(standingAcceptances([older], "2026-12-31").trust).toBeUndefined();
});

/** An acceptance of before, as the database has it. */
async function planted(until: string, personId: string = clientPeople.mertens.id): Promise<string> {
  const [row] = await asSuperuser<{ id: string }>(
    `insert into risk_acceptance (organisation_id, ai_use_case_id, dimension, residual, reason, until, person_id)
     values ($1, $2, 'trust', 40, 'x', $3, $4) returning id`,
    [muster, useCaseId, until, personId],
  );
  return row?.id ?? "";
}

const reopen = (acceptanceId: string) => reopenRisk({ organisationId: muster, acceptanceId });
const told = async () =>
  (
    await asSuperuser<{ recipient: string }>(
      "select recipient from mail where kind = 'risk-reopened' order by 1",
    )
  ).map(({ recipient }) => recipient);

test("what is over is told the approver and the consultants once, however often the job runs", async () => {
  const id = await planted("2026-01-31");
  await asSuperuser("update member set roles = roles || '{approver}' where person_id = $1", [
    clientPeople.mertens.id,
  ]);
  await Promise.all([reopen(id), reopen(id), reopen(id)]);
  await reopen(id);
  const consultants = await asSuperuser<{ email: string }>(
    "select email from assignment join person on person.id = person_id where organisation_id = $1 and ended_at is null",
    [muster],
  );
  const expected = [clientPeople.mertens.email, ...consultants.map(({ email }) => email)];
  expect(await told()).toEqual(expected.toSorted());
  const [event] = await asSuperuser<{ actor_kind: string; data: object }>(
    "select actor_kind, data from audit_event where kind = 'risk.reopened' order by position desc limit 1",
  );
  expect(event).toEqual({ actor_kind: "system", data: { dimension: "trust" } });
});

test("nothing is told while it holds, once it was accepted anew, or when it is gone", async () => {
  expect(await reopen(await planted("2099-12-31"))).toBe(0);
  const old = await planted("2026-01-31");
  await planted("2099-12-31");
  expect(await reopen(old)).toBe(0);
  expect(await reopen(crypto.randomUUID())).toBe(0);
  expect(await told()).toEqual([]);
});
