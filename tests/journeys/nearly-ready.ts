import pg from "pg";
import { demoEnvironment } from "#app/demo/logins.ts";
import { clientPeople, people, sampleClients } from "#app/demo/people.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { currentAnswers } from "#app/domain/workspace/screening/answers.ts";
import { FACTS, REGISTER_FACTS } from "#app/domain/workspace/screening/facts.ts";

const { id: organisationId } = sampleClients.nordlicht;
const no = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, "no"]));

/** What people did before the story begins: Nordlicht's AI use case lacks nothing but opinion and approval. */
export async function makeNearlyReady(): Promise<string> {
  const { DATABASE_URL } = await demoEnvironment(process.env.JOURNEY_DATA ?? "");
  const client = new pg.Client({ connectionString: DATABASE_URL });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('app.organisation', $1, true)", [organisationId]);
    const useCaseId = await calm(client);
    await proveEverything(client);
    await confirmEverything(client, useCaseId);
    await client.query("commit");
    return useCaseId;
  } finally {
    await client.end();
  }
}

/** Another use case of which the check says nothing bad. */
async function calm(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `update ai_use_case set use_case = 'translation',
       check_result = jsonb_set(jsonb_set(check_result, '{minimumLightRules}', '[]'), '{flags}', '[]')
      where organisation_id = $1 returning id`,
    [organisationId],
  );
  return rows[0]?.id ?? "";
}

async function proveEverything(client: pg.Client): Promise<void> {
  const own = [organisationId];
  await client.query("update measure set status = 'implemented' where organisation_id = $1", own);
  await client.query(
    `with piece as (insert into evidence (organisation_id, measure_id) select organisation_id, id from measure where organisation_id = $1 returning *),
       version as (insert into evidence_version (organisation_id, evidence_id, version, kind, title, text, sha256, author_id)
         select organisation_id, id, 1, 'note', 'Vermerk', 'Geprüft', sha256('x'), $2 from piece)
     select from piece`,
    [organisationId, clientPeople.kurz.id],
  );
  await client.query(
    `insert into approved_evidence select organisation_id, id, version from evidence where organisation_id = $1
     on conflict do nothing`,
    own,
  );
}

async function confirmEverything(client: pg.Client, useCaseId: string): Promise<void> {
  const facts = {
    facts: { ...no(FACTS), "personal-data": "yes" as const },
    register: { ...no(REGISTER_FACTS), channels: [] },
  };
  await client.query(
    "insert into use_case_facts (organisation_id, ai_use_case_id, facts, changed_by) values ($1, $2, $3, $4)",
    [organisationId, useCaseId, facts, people.jonas.id],
  );
  for (const { answer, result, used } of currentAnswers({ useCase: "translation", ...facts }))
    await client.query(
      `insert into screening_confirmation (organisation_id, ai_use_case_id, answer, result, used, rules_version, person_id)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        organisationId,
        useCaseId,
        answer,
        JSON.stringify(result),
        used,
        rules.version,
        clientPeople.kurz.id,
      ],
    );
}
