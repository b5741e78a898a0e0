/// <reference lib="esnext.temporal" />
import { transaction } from "#db/database.server.ts";
import { enqueue } from "#db/queue.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Dimension } from "#app/domain/catalogue/types.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { isReason } from "../../deadlines/refusal.ts";
import { todayIn } from "../../today.ts";
import { useCaseInSight } from "../../ledger/ledger.server.ts";
import { residualIn } from "./residual.server.ts";

export interface AcceptWish {
  dimension: Dimension;
  reason: string | null;
  /** Last day, YYYY-MM-DD. */
  until: Day;
}

export type AcceptAnswer = "accepted" | "not-allowed" | "unknown" | "reason-missing" | "past";

/**
 * An approver accepts a residual risk as it is, with a reason and through a day; the number stays. The day after, where
 * the organisation is, it is open again, and a job tells so. Refuses a day that has passed.
 */
export function acceptRisk(
  access: OrganisationAccess,
  useCaseId: string,
  { dimension, reason, until }: AcceptWish,
): Promise<AcceptAnswer> {
  return transaction(access, async (tx) => {
    if (!mayIn(access, "risk.accept")) return "not-allowed";
    if (!(await useCaseInSight(tx, access, useCaseId))) return "unknown";
    if (reason === null || !isReason(reason)) return "reason-missing";
    const { organisationId, actor } = access;
    const { timeZone } = await tx
      .selectFrom("organisation")
      .select("timeZone")
      .where("id", "=", organisationId)
      .executeTakeFirstOrThrow();
    if (until < todayIn(timeZone)) return "past";
    const residual = (await residualIn(tx, access, useCaseId))[dimension];
    const row = { organisationId, aiUseCaseId: useCaseId, dimension, residual, reason, until };
    const { id } = await tx
      .insertInto("riskAcceptance")
      .values({ ...row, personId: actor.id })
      .returning("id")
      .executeTakeFirstOrThrow();
    const subject = { kind: "ai-use-case", id: useCaseId };
    await record(tx, access, {
      kind: "risk.accepted",
      subject,
      data: { dimension, residual, until },
    });
    const startAfter = morningAfter(until, timeZone);
    await enqueue(tx, "risk.reopen", { organisationId, acceptanceId: id }, { startAfter });
    return "accepted";
  });
}

/** Six in the morning of the next day where the organisation is: nobody is told at midnight. */
const morningAfter = (day: Day, timeZone: string): Date =>
  new Date(
    Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime({ timeZone, plainTime: "06:00" })
      .epochMilliseconds,
  );
