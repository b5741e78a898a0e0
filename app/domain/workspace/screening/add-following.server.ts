import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { openPlan, proposedDay, putIntoPlan } from "../adding/open-plan.server.ts";
import { screeningIn } from "./screening.server.ts";
import { screening } from "./screening.ts";

/**
 * Takes what follows from the stated facts into the plan of an AI use case: what is there stays, the organisation's own
 * are linked as they stand, new ones get the date of their priority. Returns how many are new in the plan.
 */
export function addFollowing(
  access: OrganisationAccess,
  useCaseId: string,
): Promise<number | "not-allowed" | "unknown"> {
  return transaction(access, async (tx) => {
    if (!mayIn(access, "screening.change")) return "not-allowed";
    const found = await screeningIn(tx, access, useCaseId);
    if (!found) return "unknown";
    if (!found.facts) return 0;
    const plan = await openPlan(tx, access, useCaseId);
    const follow = screening({ useCase: found.useCase, ...found.facts }).measures;
    const wanted = [...new Set(follow.map(({ id }) => id))].filter((id) => !plan.planned.has(id));
    for (const [index, measure] of wanted.entries())
      await putIntoPlan(
        tx,
        access,
        { ...plan, last: plan.last + index },
        { measure, dueOn: proposedDay(measure, plan) },
      );
    const subject = { kind: "ai-use-case", id: useCaseId };
    if (wanted.length > 0)
      await record(tx, access, { kind: "screening.planned", subject, data: { measures: wanted } });
    return wanted.length;
  });
}
