import { asSuperuser } from "#tests/support/database.ts";
import {
  everythingWritten,
  inOffice,
  leadOf,
  loadSamples,
  people,
} from "#tests/support/samples.ts";
import { beforeAll, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { makeClient } from "#app/domain/workspace/make-client.server.ts";
import { firstPlan } from "#app/domain/workspace/plan/first-plan.ts";
import { todayIn } from "#app/domain/workspace/today.ts";

const wish = {
  company: "Beispiel Maschinenbau AG",
  land: "BY" as const,
  name: "Jens Kramer",
  email: "jens@beispiel-maschinenbau.example",
  consultants: [people.anna.id, people.jonas.id],
};

let leadId: string;

beforeAll(async () => {
  await loadSamples();
  leadId = await leadOf(wish.email);
});

test("refuses what may not be, and writes nothing", async () => {
  const before = await everythingWritten();
  const onlyAdministrator = { ...inOffice("ines"), roles: ["administrator"] };
  expect(await makeClient(onlyAdministrator, leadId, wish)).toEqual({ answer: "not-allowed" });
  const nobody = crypto.randomUUID();
  expect(await makeClient(inOffice("anna"), nobody, wish)).toEqual({ answer: "unknown-lead" });
  for (const consultants of [[], [nobody]])
    expect(await makeClient(inOffice("anna"), leadId, { ...wish, consultants })).toEqual({
      answer: "unknown-consultant",
    });
  expect(
    await makeClient(inOffice("anna"), leadId, { ...wish, email: people.jonas.email }),
  ).toEqual({
    answer: "house-address",
  });
  expect(await everythingWritten()).toEqual(before);
});

test("is whole or not at all: a fault at the end leaves nothing behind either wall", async () => {
  const before = await everythingWritten();
  await asSuperuser(
    `create function fail_at_the_end() returns trigger language plpgsql as $$ begin raise exception 'pulled the plug'; end $$;
     create trigger fail before update on lead for each row execute function fail_at_the_end()`,
  );
  await expect(makeClient(inOffice("anna"), leadId, wish)).rejects.toThrow("pulled the plug");
  await asSuperuser("drop trigger fail on lead");
  expect(await everythingWritten()).toEqual(before);
});

test("ten at once make one client, with its plan, its people and both chains whole", async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => makeClient(inOffice("anna"), leadId, wish)),
  );
  expect(answers.filter(({ answer }) => answer === "client")).toHaveLength(1);
  expect(answers.filter(({ answer }) => answer === "already")).toHaveLength(9);
  const ids = new Set(answers.map((one) => ("clientId" in one ? one.clientId : "")));
  const [clientId = ""] = ids;
  expect(ids.size).toBe(1);

  const rows = <Row extends object>(sql: string) =>
    asSuperuser<Row & Record<string, unknown>>(sql, [clientId]);
  expect(await rows("select name, kind, land from organisation where id = $1")).toEqual([
    { name: wish.company, kind: "client", land: "BY" },
  ]);
  expect(
    await rows("select person_id from assignment where organisation_id = $1 order by 1"),
  ).toEqual([{ person_id: people.anna.id }, { person_id: people.jonas.id }]);
  expect(
    await rows("select email, roles, accepted_at from invitation where organisation_id = $1"),
  ).toEqual([{ email: wish.email, roles: ["admin", "approver", "editor"], accepted_at: null }]);
  expect(await rows("select kind, recipient from mail where organisation_id = $1")).toEqual([
    { kind: "invitation", recipient: wish.email },
  ]);
  expect(await rows("select id from lead where client_id = $1")).toEqual([{ id: leadId }]);
  expect(
    await rows("select kind from audit_event where organisation_id = $1 order by position"),
  ).toEqual(
    [
      "organisation.created",
      "consultant.assigned",
      "consultant.assigned",
      "use-case.created",
      "member.invited",
    ].map((kind) => ({ kind })),
  );
  const system = { kind: "system" } as const;
  expect(await verifyChain({ organisationId: clientId, actor: system })).toMatchObject({
    whole: true,
    count: 5,
  });
  expect(await verifyChain({ organisationId: houseId, actor: system })).toMatchObject({
    whole: true,
  });
});

test("the plan in the database is the engine's, and the check was taken over as it was", async () => {
  const [kept] = await asSuperuser<{
    answers: object;
    result: object;
    check_answers: object;
    check_result: object;
  }>(
    `select answers, result, check_answers, check_result from lead
       join self_check on lead_id = lead.id join ai_use_case on ai_use_case.organisation_id = client_id
      where lead.id = $1`,
    [leadId],
  );
  expect(kept?.check_answers).toEqual(kept?.answers);
  expect(kept?.check_result).toEqual(kept?.result);
  const plan = firstPlan({
    answers: kept?.answers,
    useCase: "website-chatbot",
    today: todayIn("Europe/Berlin"),
    state: "BY",
  });
  const stored = await asSuperuser(
    `select measure as id, scope, status, from_check as note, due_on::text as due from planned_measure planned
       join measure on measure.organisation_id = planned.organisation_id and measure.id = planned.measure_id
       join lead on client_id = planned.organisation_id where lead.id = $1 order by position`,
    [leadId],
  );
  expect("measures" in plan && plan.measures).toEqual(stored);
  expect(stored.length).toBeGreaterThan(20);
});

test("who may not assign others works for the client alone", async () => {
  const lead = await leadOf("murat@kreditblick.example");
  const made = await makeClient(inOffice("jonas"), lead, {
    ...wish,
    email: "murat@kreditblick.example",
  });
  const clientId = "clientId" in made ? made.clientId : "";
  expect(
    await asSuperuser("select person_id from assignment where organisation_id = $1", [clientId]),
  ).toEqual([{ person_id: people.jonas.id }]);
});
