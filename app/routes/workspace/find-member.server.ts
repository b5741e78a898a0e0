import { data } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { findMember, knows, type Member } from "#app/domain/organisations/members.server.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { notAllowed } from "./find-measure.server.ts";

/** The id of the address if the client has it: a foreign id is a missing id, for every role alike. */
async function ownId(
  access: OrganisationAccess,
  what: "member" | "invitation",
  text: string,
): Promise<string> {
  const id = z.uuid().safeParse(text);
  if (!id.success || !(await knows(access, what, id.data))) throw data(null, { status: 404 });
  if (!may(access.roles, "members.manage")) throw notAllowed();
  return id.data;
}

/** The member of the address, for whoever manages members. */
export async function memberIn(access: OrganisationAccess, text: string): Promise<Member> {
  const member = await findMember(access, await ownId(access, "member", text));
  if (!member) throw data(null, { status: 404 });
  return member;
}

/** The id of the invitation of the address, for whoever manages members. */
export const invitationIn = (access: OrganisationAccess, text: string): Promise<string> =>
  ownId(access, "invitation", text);
