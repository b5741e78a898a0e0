import type { MiddlewareFunction } from "react-router";
import { houseId } from "#app/domain/audit/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { signedInContext } from "./session.ts";

/** Lets the consultancy's administrators in, who see no client's content; for everybody else it does not exist. */
export const requireAdministration: MiddlewareFunction<Response> = ({ context }) => {
  const { memberships } = context.get(signedInContext);
  const roles = memberships.find((one) => one.organisationId === houseId)?.roles ?? [];
  if (!may(roles, "audit.verify")) throw new Response(null, { status: 404 });
};
