import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { EventData } from "#app/domain/audit/events.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { lockedSubStep, type StoredSubStep, type SubStepPlace } from "./locked-sub-step.server.ts";

type Refusal = "not-allowed" | "unknown";

/** Changes the words of a sub-step, if they still are as the person saw them. */
export function changeSubStep(
  access: OrganisationAccess,
  place: SubStepPlace,
  { version, words }: { version: number; words: string },
): Promise<"changed" | "conflict" | Refusal> {
  return transaction(access, async (tx) => {
    const found = await changeable(tx, access, place);
    if (typeof found === "string") return found;
    if (found.version !== version) return "conflict";
    if (found.words === words) return "changed";
    await at(tx, access, found)
      .set({ words, version: version + 1 })
      .execute();
    await note(tx, access, found, { kind: "sub-step.changed", words });
    return "changed";
  });
}

/**
 * Ticks a sub-step off, or opens it again. Who comes second finds it as it was wanted: the first signature stays. The
 * status of its measure is a step of its own.
 */
export function finishSubStep(
  access: OrganisationAccess,
  place: SubStepPlace,
  { done }: { done: boolean },
): Promise<"finished" | Refusal> {
  return transaction(access, async (tx) => {
    const found = await changeable(tx, access, place);
    if (typeof found === "string") return found;
    if (found.isDone === done) return "finished";
    await at(tx, access, found)
      .set(done ? { doneAt: sql`now()`, doneBy: access.actor.id } : { doneAt: null, doneBy: null })
      .execute();
    await note(tx, access, found, {
      kind: done ? "sub-step.done" : "sub-step.reopened",
    });
    return "finished";
  });
}

/** Takes a sub-step out of its list; what it said stands in the trail. */
export function removeSubStep(
  access: OrganisationAccess,
  place: SubStepPlace,
): Promise<"removed" | Refusal> {
  return transaction(access, async (tx) => {
    const found = await changeable(tx, access, place);
    if (typeof found === "string") return found;
    await tx
      .deleteFrom("subStep")
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", found.id)
      .execute();
    await note(tx, access, found, { kind: "sub-step.removed" });
    return "removed";
  });
}

async function changeable(
  tx: Tx,
  access: OrganisationAccess,
  place: SubStepPlace,
): Promise<StoredSubStep | Refusal> {
  if (!mayIn(access, "measure.change")) return "not-allowed";
  return (await lockedSubStep(tx, access, place)) ?? "unknown";
}

const at = (tx: Tx, { organisationId }: OrganisationAccess, { id }: StoredSubStep) =>
  tx.updateTable("subStep").where("organisationId", "=", organisationId).where("id", "=", id);

type Kind = Extract<keyof EventData, `sub-step.${"changed" | "done" | "reopened" | "removed"}`>;

const note = (
  tx: Tx,
  access: OrganisationAccess,
  { measureId, words }: StoredSubStep,
  event: { kind: Kind; words?: string },
) =>
  record(tx, access, {
    kind: event.kind,
    subject: { kind: "measure", id: measureId },
    data: { entry: event.words ?? words },
  });
