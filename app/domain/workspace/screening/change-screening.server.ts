import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { keepVersion } from "../versions/keep-version.server.ts";
import { currentAnswers } from "./answers.ts";
import type { AnyFact, Facts } from "./prefill.ts";
import { screeningIn } from "./screening.server.ts";
import type { Truth } from "./three-valued.ts";
import type { Answer } from "./used-facts.ts";

export type FactsAnswer = "changed" | "not-allowed" | "unknown" | "conflict";

/** States the facts of an AI use case, if nobody was faster. What was confirmed on other facts becomes outdated. */
export function stateFacts(
  access: OrganisationAccess,
  id: string,
  { version, facts }: { version: number; facts: Facts },
): Promise<FactsAnswer> {
  return transaction(access, (tx) => stateFactsIn(tx, access, id, { version, facts }));
}

/** Two who state the facts of an AI use case, or propose them, for the first time wait for each other. */
export async function factsInTurn(tx: Tx, useCaseId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${useCaseId}, 3))`.execute(tx);
}

export async function stateFactsIn(
  tx: Tx,
  access: OrganisationAccess,
  id: string,
  { version, facts }: { version: number; facts: Facts },
): Promise<FactsAnswer> {
  if (!mayIn(access, "screening.change")) return "not-allowed";
  const { organisationId, actor } = access;
  await factsInTurn(tx, id);
  const found = await screeningIn(tx, access, id);
  if (!found) return "unknown";
  if (found.version !== version) return "conflict";
  const stated = { facts: sql<string>`${JSON.stringify(facts)}::jsonb`, changedBy: actor.id };
  await tx
    .insertInto("useCaseFacts")
    .values({ organisationId, aiUseCaseId: id, ...stated })
    .onConflict((conflict) =>
      conflict
        .columns(["organisationId", "aiUseCaseId"])
        .doUpdateSet({ ...stated, version: version + 1, changedAt: sql`now()` }),
    )
    .execute();
  const subject = { kind: "ai-use-case", id };
  await record(tx, access, {
    kind: "screening.stated",
    subject,
    data: { changed: differences(found.facts, facts) },
  });
  await keepVersion(tx, access, id);
  return "changed";
}

/** States one fact and leaves the others; while nobody has stated any, what is suggested for them is stated with it. */
export async function stateFactIn(
  tx: Tx,
  access: OrganisationAccess,
  id: string,
  { fact, value }: { fact: AnyFact; value: Truth },
): Promise<FactsAnswer> {
  await factsInTurn(tx, id);
  const found = await screeningIn(tx, access, id);
  if (!found) return "unknown";
  const { facts, register } = found.facts ?? found.prefill.facts;
  const changed = { facts: { ...facts, [fact]: value }, register: { ...register, [fact]: value } };
  return stateFactsIn(tx, access, id, { version: found.version, facts: changed });
}

/** The facts that now say something else. */
function differences(before: Facts | null, after: Facts): string[] {
  const was: Record<string, unknown> = { ...before?.register, ...before?.facts };
  return Object.entries({ ...after.register, ...after.facts })
    .filter(([fact, value]) => JSON.stringify(was[fact]) !== JSON.stringify(value))
    .map(([fact]) => fact);
}

export type ConfirmAnswer = "confirmed" | "not-allowed" | "unknown" | "conflict" | "open";

/** A person confirms one answer as it is now, with name and date. Refuses an open one, and one seen on older facts. */
export function confirmAnswer(
  access: OrganisationAccess,
  id: string,
  { version, answer }: { version: number; answer: Answer },
): Promise<ConfirmAnswer> {
  return transaction(access, async (tx) => {
    if (!mayIn(access, "screening.change")) return "not-allowed";
    await factsInTurn(tx, id);
    const found = await screeningIn(tx, access, id);
    if (!found) return "unknown";
    if (!found.facts || found.version !== version) return "conflict";
    const current = currentAnswers({ useCase: found.useCase, ...found.facts }).find(
      (one) => one.answer === answer,
    );
    if (!current || current.open) return "open";
    const json = (value: unknown) => sql<string>`${JSON.stringify(value)}::jsonb`;
    await tx
      .insertInto("screeningConfirmation")
      .values({
        organisationId: access.organisationId,
        aiUseCaseId: id,
        answer,
        result: json(current.result),
        used: json(current.used),
        rulesVersion: rules.version,
        personId: access.actor.id,
      })
      .execute();
    const subject = { kind: "ai-use-case", id };
    await record(tx, access, { kind: "screening.confirmed", subject, data: { answer } });
    return "confirmed";
  });
}
