import { sampleLeads } from "#app/demo/sample-leads.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { leadOfContact } from "#app/domain/leads/leads.server.ts";
import { evaluate } from "#app/domain/self-check/evaluate.ts";
import { transaction } from "#db/database.server.ts";
import { asSuperuser } from "#tests/support/database.ts";

/** The invented prospects with their checks; returns the id of the first. */
export async function loadSampleLeads(): Promise<string> {
  const ids: string[] = [];
  for (const { contact, answers } of sampleLeads) {
    const id = await transaction({ organisationId: houseId }, (tx) =>
      leadOfContact(tx, houseAccess("system"), contact),
    );
    await asSuperuser(
      `insert into self_check (organisation_id, lead_id, rules_version, language, answers, result, shared)
       values ($1, $2, $3, $4, $5, $6, 'result')`,
      [
        houseId,
        id,
        rules.version,
        contact.language,
        JSON.stringify(answers),
        JSON.stringify(evaluate(answers)),
      ],
    );
    ids.push(id);
  }
  return ids[0] ?? "";
}

/** As many leads as asked for, all made in the same instant, as an import does. */
export async function importLeads(count: number): Promise<void> {
  await asSuperuser(
    `with new as (
       insert into lead (organisation_id, email, company, language, last_contact_at)
       select $1, 'import' || n || '@beispiel.example', 'Import ' || n, 'de', now() - interval '1 day'
       from generate_series(1, $2) n returning id)
     insert into self_check (organisation_id, lead_id, rules_version, language, answers, result)
     select $1, new.id, c.rules_version, 'de', c.answers, c.result
     from new, (select * from self_check where organisation_id = $1 limit 1) c`,
    [houseId, count],
  );
}
