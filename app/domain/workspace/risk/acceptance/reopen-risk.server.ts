import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Dimension } from "#app/domain/catalogue/types.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { formatDay } from "#app/i18n/format.ts";
import { approversAndAdvisers } from "../../opinion/approvers-and-advisers.server.ts";
import { todayIn } from "../../today.ts";

export type ReopenJob = { organisationId: string; acceptanceId: string };

/**
 * Tells the approver and the consultants that an accepted risk is open again; once, however often it runs. Nothing is told
 * of one that was accepted anew, that still holds where the organisation is, or that is gone.
 */
export function reopenRisk({ organisationId, acceptanceId }: ReopenJob): Promise<number> {
  const system = { organisationId, actor: { kind: "system" } } as const;
  return transaction(system, async (tx) => {
    const over = await overAcceptance(tx, { organisationId, acceptanceId });
    if (!over) return 0;
    const told = await tx
      .insertInto("riskReopening")
      .values({ organisationId, acceptanceId })
      .onConflict((conflict) => conflict.doNothing())
      .returning("acceptanceId")
      .executeTakeFirst();
    if (!told) return 0;
    const { useCaseId, title: useCase, dimension, until } = over;
    await record(tx, system, {
      kind: "risk.reopened",
      subject: { kind: "ai-use-case", id: useCaseId },
      data: { dimension },
    });
    const people = await approversAndAdvisers(tx, organisationId, over.personId);
    for (const { email, language } of people)
      await queueMail(tx, {
        organisationId,
        kind: "risk-reopened",
        language,
        recipient: email,
        props: {
          useCase,
          risk: dimension,
          until: formatDay(until, language),
          link: { page: "workspace.risks", params: { organisationId, useCaseId } },
        },
      });
    return people.length;
  });
}

async function overAcceptance(tx: Tx, { organisationId, acceptanceId }: ReopenJob) {
  const { rows } = await sql<{
    useCaseId: string;
    title: string;
    dimension: Dimension;
    until: string;
    personId: string;
    timeZone: string;
  }>`
    select u.id as use_case_id, u.title, r.dimension, r.until, r.person_id, o.time_zone
      from risk_acceptance r
      join ai_use_case u on u.organisation_id = r.organisation_id and u.id = r.ai_use_case_id
      join organisation o on o.id = r.organisation_id
     where r.organisation_id = ${organisationId} and r.id = ${acceptanceId}
       and not exists (
         select from risk_acceptance later where later.organisation_id = r.organisation_id
            and later.ai_use_case_id = r.ai_use_case_id and later.dimension = r.dimension and later.at > r.at)`.execute(
    tx,
  );
  return rows.find(({ until, timeZone }) => until < todayIn(timeZone));
}
