import { randomUUID } from "node:crypto";
import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { measure } from "#app/domain/catalogue/catalogue.ts";
import { nextWorkingDay, type Land } from "#app/domain/catalogue/holidays.ts";
import { daysAfter } from "#app/domain/catalogue/time/day.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { daysUntil } from "../plan/due-dates.ts";
import { scopeOf } from "../plan/scope.ts";
import { todayIn } from "../today.ts";
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
    const { organisationId } = access;
    const found = await screeningIn(tx, access, useCaseId);
    if (!found) return "unknown";
    if (!found.facts) return 0;
    const { land, timeZone } = await tx
      .selectFrom("organisation")
      .select(["land", "timeZone"])
      .where("id", "=", organisationId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const there = await tx
      .selectFrom("measure")
      .leftJoin("plannedMeasure as planned", (join) =>
        join
          .onRef("planned.organisationId", "=", "measure.organisationId")
          .onRef("planned.measureId", "=", "measure.id")
          .on("planned.aiUseCaseId", "=", useCaseId),
      )
      .select(["measure.id", "measure", "scope", "position"])
      .where("measure.organisationId", "=", organisationId)
      .execute();
    const planned = new Set(there.filter((one) => one.position).map((one) => one.measure));
    const follow = screening({ useCase: found.useCase, ...found.facts }).measures;
    const wanted = [...new Set(follow.map(({ id }) => id))].filter((id) => !planned.has(id));
    let position = Math.max(0, ...there.map((one) => one.position ?? 0));
    for (const id of wanted) {
      const own = there.find((one) => one.measure === id && one.scope === "organisation");
      const measureId = own?.id ?? randomUUID();
      const due = daysAfter(todayIn(timeZone), daysUntil[measure(id).priority]);
      const dueOn = nextWorkingDay(due, land as Land);
      if (!own)
        await tx
          .insertInto("measure")
          .values({
            organisationId,
            id: measureId,
            measure: id,
            scope: scopeOf(measure(id)),
            dueOn,
          })
          .execute();
      position += 1;
      await tx
        .insertInto("plannedMeasure")
        .values({ organisationId, aiUseCaseId: useCaseId, measureId, position })
        .execute();
    }
    const subject = { kind: "ai-use-case", id: useCaseId };
    if (wanted.length > 0)
      await record(tx, access, { kind: "screening.planned", subject, data: { measures: wanted } });
    return wanted.length;
  });
}
