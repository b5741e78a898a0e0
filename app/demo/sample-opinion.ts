import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { changeDraftIn } from "#app/domain/workspace/opinion/change-draft.server.ts";
import { publishOpinionIn } from "#app/domain/workspace/opinion/publish-opinion.server.ts";

/** What the consultant says of the first AI use case; the client has not decided yet. */
export async function adviseOn(
  tx: Tx,
  access: OrganisationAccess,
  useCaseId: string,
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select m.id from planned_measure p join measure m on m.organisation_id = p.organisation_id and m.id = p.measure_id
     where p.organisation_id = ${access.organisationId} and p.ai_use_case_id = ${useCaseId}
       and m.measure in ('proc-avv-ai-check', 'out-human-review')`.execute(tx);
  const conditions = rows.map(({ id }) => id);
  const verdict = conditions.length > 0 ? "conditions" : "recommended";
  const draft = { version: 0, verdict, text, conditions } as const;
  const kept = await changeDraftIn(tx, access, useCaseId, draft);
  const published = await publishOpinionIn(tx, access, useCaseId, { version: 1 });
  if (published !== "published")
    throw new Error(`A sample opinion was refused: ${kept} ${published}`);
}

const text = `Die Bewertung hilft dem Vertrieb, und der Zweck ist eng gefasst. Beides spricht für den Einsatz.

Zwei Punkte müssen vorher stehen: Der Vertrag mit dem Anbieter muss die KI-Funktion abdecken, und ein Mensch prüft jede Einstufung, bevor daraus etwas folgt.`;
