import { randomUUID } from "node:crypto";
import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { prepared } from "#app/domain/self-check/prepared.ts";
import type { Plan } from "./plan/first-plan.ts";

/**
 * Writes a plan down in its order: new measures with their proposed dates, the organisation's own linked as they
 * stand. What the check said is done starts with a step that nobody signed.
 */
export async function writePlan(
  tx: Tx,
  { organisationId }: Access,
  aiUseCaseId: string,
  plan: Plan,
  existing: readonly { id: string; measure: string }[],
): Promise<void> {
  const made = plan.measures.map((one) => ({
    organisationId,
    id: randomUUID(),
    measure: one.id,
    scope: one.scope,
    status: one.status,
    fromCheck: one.note,
    dueOn: one.due,
  }));
  if (made.length > 0) await tx.insertInto("measure").values(made).execute();
  const done = made.filter((one) => one.fromCheck);
  const steps = done.map(({ id, status }) => ({ organisationId, measureId: id, status }));
  if (steps.length > 0) await tx.insertInto("measureStep").values(steps).execute();

  const linked = existing.filter((one) => plan.linked.includes(one.measure));
  const places = planOrder([...made, ...linked]).map(({ id }, index) => ({
    organisationId,
    aiUseCaseId,
    measureId: id,
    position: index + 1,
  }));
  if (places.length > 0) await tx.insertInto("plannedMeasure").values(places).execute();
}

/** By priority, then in the order of the catalogue, whether new or linked. */
function planOrder<One extends { measure: string }>(measures: readonly One[]): One[] {
  const order = new Map(prepared(rules).measures.map((one, index) => [one.id, index]));
  const rank = (one: One) => order.get(one.measure) ?? order.size;
  return measures.toSorted((a, b) => rank(a) - rank(b));
}

/** What the organisation has once for all its use cases: linked as it stands, never planned again. */
export function standingMeasures(tx: Tx, organisationId: string) {
  return tx
    .selectFrom("measure")
    .select(["id", "measure"])
    .where("organisationId", "=", organisationId)
    .where("scope", "=", "organisation")
    .execute();
}
