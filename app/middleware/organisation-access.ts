import { createContext, data, type MiddlewareFunction } from "react-router";
import { z } from "zod";
import { recordHouseVisit } from "#app/domain/organisations/visits.server.ts";
import { type OrganisationAccess, organisationAccess } from "#app/domain/organisations/access.ts";
import { isReadOnly } from "#app/domain/organisations/package/standing.ts";
import { addresses, type PageKey } from "#app/i18n/addresses.ts";
import { signedInContext } from "./session.ts";

export const organisationAccessContext = createContext<OrganisationAccess>();

/** What can be done while the workspace is readable only: to pay, to take everything along, to close doors. */
const open: readonly PageKey[] = [
  "workspace.package",
  "workspace.contract",
  "workspace.contract.useCases",
  "workspace.reports",
  "workspace.export",
  "workspace.settings",
  "workspace.member",
  "workspace.member.removal",
  "workspace.invitation.revocation",
  "workspace.history.export",
  "workspace.history.verification",
];
const openPatterns = new Set(open.flatMap((page) => Object.values<string>(addresses[page])));

const slot = z.uuid().optional().catch(undefined);
const place = z.object({
  useCaseId: slot,
  measureId: slot,
  evidenceId: slot,
  entryId: slot,
  reviewId: slot,
  proposalId: slot,
});
/** What the address names; what is no id names nothing. */
const placeIn = (params: object) => place.parse(params);

const isChange = ({ method }: Request) => method !== "GET" && method !== "HEAD";
const staysOpen = (pattern: string) => openPatterns.has(pattern);

/** Lets people into the workspace of the organisation in the address; for everybody else it does not exist. */
export const requireOrganisation: MiddlewareFunction<Response> = async ({
  params,
  context,
  pattern,
  request,
}) => {
  const id = z.uuid().safeParse(params.organisationId);
  const access = id.success
    ? await organisationAccess(context.get(signedInContext), id.data, placeIn(params), pattern)
    : undefined;
  if (!access) throw new Response(null, { status: 404 });
  if (isReadOnly(access.standing) && isChange(request) && !staysOpen(pattern))
    throw data(
      { reason: access.standing === "over-limit" ? "over-limit" : "read-only" },
      { status: 403 },
    );
  // Every look of the consultancy into a client's rooms is an event that the client sees.
  if (access.side === "house" && !access.seenToday) await recordHouseVisit(access, pattern);
  context.set(organisationAccessContext, access);
};
