import { transaction } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { useCaseInSight } from "../ledger/ledger.server.ts";
import type { NamedMeasure } from "../named-measure.ts";
import { plannedMeasures } from "../planned-measures.server.ts";
import { type Approval, approvalsIn } from "./approvals.server.ts";
import { type ApprovedState, type Difference, differences } from "./approved-state.ts";
import { approvedStateIn, stateHash } from "./approved-state.server.ts";
import { calledIn, type Draft, draftIn, type Opinion, opinionsIn } from "./opinions.server.ts";
import type { Called } from "./verdicts.ts";

export interface ViewedSignOff {
  title: string;
  /** What the next opinion is called. */
  called: Called;
  opinions: Opinion[];
  approvals: Approval[];
  /** What an approval would stand for now. */
  state: ApprovedState;
  stateHash: string;
  /** What was changed since the last approval, or while there is none since the newest opinion. */
  since: Difference[];
  /** Undefined for the client, and while nobody has begun. */
  draft: Draft | undefined;
}

/** Opinion and approval of an AI use case. Undefined for an id of nobody, of another organisation, or out of sight. */
export function viewSignOff(
  access: OrganisationAccess,
  id: string,
): Promise<ViewedSignOff | undefined> {
  return transaction(access, async (tx) => {
    const found = await useCaseInSight(tx, access, id);
    const state = found && (await approvedStateIn(tx, access, id));
    if (!state) return undefined;
    const opinions = await opinionsIn(tx, access, id);
    const approvals = await approvalsIn(tx, access, id);
    const last = (approvals[0] ?? opinions[0])?.state;
    return {
      title: found.title,
      called: await calledIn(tx, access),
      opinions,
      approvals,
      state,
      stateHash: stateHash(state).toString("hex"),
      since: last ? differences(last, state) : [],
      draft: mayIn(access, "opinion.publish") ? await draftIn(tx, access, id) : undefined,
    };
  });
}

/** The measures that a condition can name, by their ids of the plan and of the catalogue. */
export function possibleConditions(
  access: OrganisationAccess,
  useCaseId: string,
): Promise<(NamedMeasure & { id: string })[]> {
  return transaction(access, async (tx) => {
    const planned = await plannedMeasures(tx, access, useCaseId);
    return planned.flatMap(({ id, measure, own = null, status }) =>
      status === "not-applicable" ? [] : [{ id, measure, own }],
    );
  });
}
