import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import type { NamedMeasure } from "../named-measure.ts";
import type { MeasureStatus } from "../risk/evidence.ts";
import type { AnyFact } from "../screening/prefill.ts";
import type { Truth } from "../screening/three-valued.ts";

/** What can be proposed, and what each wishes for. */
export type Wish =
  | { kind: "step"; wish: { to: MeasureStatus } }
  /** YYYY-MM-DD, or none. */
  | { kind: "due"; wish: { dueOn: string | null } }
  | { kind: "addition"; wish: NamedMeasure }
  /** A fact of the screening, one at a time. */
  | { kind: "fact"; wish: { fact: AnyFact; value: Truth } };

export type ProposalKind = Wish["kind"];

export const proposalKinds = ["step", "due", "addition", "fact"] as const satisfies ProposalKind[];

/** More open ones than a client ever works off. */
export const mostOpen = 50;

/** Whether somebody proposes here what they would otherwise do: a consultant to whom the client has not entrusted it. */
export const mayPropose = (access: OrganisationAccess): boolean =>
  mayIn(access, "measure.propose") && !mayIn(access, "measure.change");

/** Whether somebody decides on proposals here: the client's own people, however much it entrusts to others. */
export const mayDecide = (access: OrganisationAccess): boolean =>
  access.side === "client" && mayIn(access, "measure.change");

/** Whether somebody may take a proposal back: whoever made it, also where the client entrusts changes by now. */
export const mayWithdraw = (access: OrganisationAccess, { byId }: { byId: string }): boolean =>
  mayIn(access, "measure.propose") && byId === access.actor.id;
