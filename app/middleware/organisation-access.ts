import { createContext, type MiddlewareFunction } from "react-router";
import { z } from "zod";
import { recordHouseVisit } from "#app/domain/organisations/visits.server.ts";
import { type OrganisationAccess, organisationAccess } from "#app/domain/organisations/access.ts";
import { signedInContext } from "./session.ts";

export const organisationAccessContext = createContext<OrganisationAccess>();

/** Lets people into the workspace of the organisation in the address; for everybody else it does not exist. */
export const requireOrganisation: MiddlewareFunction<Response> = async ({
  params,
  context,
  pattern,
}) => {
  const id = z.uuid().safeParse(params.organisationId);
  const access = id.success
    ? await organisationAccess(context.get(signedInContext), id.data)
    : undefined;
  if (!access) throw new Response(null, { status: 404 });
  // Every look of the consultancy into a client's rooms is an event that the client sees.
  if (access.side === "house") await recordHouseVisit(access, pattern);
  context.set(organisationAccessContext, access);
};
