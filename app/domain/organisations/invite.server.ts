import type { Tx } from "#db/database.server.ts";
import type { PersonalAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { makeLink } from "#app/domain/mail/links.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { ClientRole } from "./permissions.ts";

export const invitationDays = 7;

export interface Invitee {
  name: string;
  email: string;
  roles: ClientRole[];
  language: Locale;
  /** Last day of a guest, YYYY-MM-DD; nobody else has one. */
  guestUntil?: string | null;
}

/** Invites somebody into the organisation of the access, for seven days: row, link, mail and event in one. */
export async function invite(tx: Tx, access: PersonalAccess, invitee: Invitee): Promise<string> {
  const { organisationId } = access;
  const expiresAt = invitationEnd();
  const { id } = await tx
    .insertInto("invitation")
    .values({ ...invitee, organisationId, invitedBy: access.actor.id, expiresAt })
    .returning("id")
    .executeTakeFirstOrThrow();
  await mailInvitation(tx, access, { ...invitee, id, expiresAt });
  const subject = { kind: "invitation", id };
  const { roles } = invitee;
  await record(tx, access, { kind: "member.invited", subject, data: { invitationId: id, roles } });
  return id;
}

export const invitationEnd = () => new Date(Date.now() + invitationDays * 86_400_000);

/** Writes the mail with a new link; older links of the same invitation are void from then on. */
export async function mailInvitation(
  tx: Tx,
  access: PersonalAccess,
  invitation: Invitee & { id: string; expiresAt: Date },
): Promise<void> {
  const { id, expiresAt, name, email, roles, language } = invitation;
  const link = await makeLink(tx, { purpose: "invitation", subjectId: id, expiresAt });
  const props = {
    link: { page: "invitation" as const, linkId: link.id },
    ...(await names(tx, access)),
    name,
    roles,
    validUntil: formatDate(expiresAt, language),
  };
  const { organisationId } = access;
  await queueMail(tx, { organisationId, kind: "invitation", language, recipient: email, props });
}

async function names(tx: Tx, access: PersonalAccess) {
  const { inviter, organisation } = await tx
    .selectFrom("organisation")
    .innerJoin("person", (join) => join.on("person.id", "=", access.actor.id))
    .select(["person.name as inviter", "organisation.name as organisation"])
    .where("organisation.id", "=", access.organisationId)
    .executeTakeFirstOrThrow();
  return { inviter, organisation };
}
