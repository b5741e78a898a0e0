import { type Access, houseId } from "#app/domain/audit/access.ts";
import { may } from "./permissions.ts";

/** A person of the consultancy at work in the office. */
export interface HouseAccess extends Access {
  readonly actor: { kind: "person"; id: string };
  readonly roles: readonly string[];
}

/** Made by the office's middleware from the session's membership, and only for roles that may be there. */
export function houseAccessOf(personId: string, roles: readonly string[]): HouseAccess | undefined {
  if (!may(roles, "leads.read")) return undefined;
  return { organisationId: houseId, actor: { kind: "person", id: personId }, roles };
}
