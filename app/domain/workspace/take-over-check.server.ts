import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { rulesOf } from "#app/domain/catalogue/catalogue.ts";
import type { Land } from "#app/domain/catalogue/holidays.ts";
import type { PersonalAccess } from "#app/domain/audit/access.ts";
import { USE_CASE_QUESTION } from "#app/domain/self-check/prepared.ts";
import { useCaseTitle } from "#app/domain/self-check/presentation.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { firstPlan } from "./plan/first-plan.ts";
import { todayIn } from "./today.ts";
import { standingMeasures, writePlan } from "./write-plan.server.ts";

export interface TakenCheck {
  answers: object;
  result: object;
  rulesVersion: string;
  land: Land;
  language: Locale;
}

/** Takes a check over as an AI use case, answers and result as they were given, and writes its first plan. */
export async function takeOverCheck(
  tx: Tx,
  access: PersonalAccess,
  check: TakenCheck,
): Promise<string> {
  const { organisationId, actor } = access;
  const { answers, result, rulesVersion, language } = check;
  const useCase = String(Object.entries(answers).find(([id]) => id === USE_CASE_QUESTION)?.[1]);
  const { timeZone } = await tx
    .selectFrom("organisation")
    .select("timeZone")
    .where("id", "=", organisationId)
    .executeTakeFirstOrThrow();
  const existing = await standingMeasures(tx, organisationId);
  const today = todayIn(timeZone);
  const plan = firstPlan(
    { answers, useCase, today, state: check.land, existing: existing.map((one) => one.measure) },
    rulesOf(rulesVersion),
  );
  if ("refused" in plan) throw new Error(`A stored check was refused at ${plan.refused}`);
  const { id } = await tx
    .insertInto("aiUseCase")
    .values({
      organisationId,
      useCase,
      title: useCaseTitle(answers, rulesVersion, language),
      checkAnswers: sql`${JSON.stringify(answers)}::jsonb`,
      checkResult: sql`${JSON.stringify(result)}::jsonb`,
      rulesVersion,
      createdBy: actor.id,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await record(tx, access, {
    kind: "use-case.created",
    subject: { kind: "ai-use-case", id },
    data: { useCase },
  });
  await writePlan(tx, access, id, plan, existing);
  return id;
}
