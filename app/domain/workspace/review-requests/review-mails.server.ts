import type { Tx } from "#db/database.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import type { StoredRequest } from "./find-review.server.ts";
import { reviewPages, type ReviewSubject } from "./subject.ts";

/** Everybody who works for the client, in their language: who asks, about what kind of record, and the link. */
export async function tellConsultants(
  tx: Tx,
  access: OrganisationAccess,
  subject: ReviewSubject,
): Promise<void> {
  const { organisationId } = access;
  const by = await nameOf(tx, access.actor.id);
  const { name: company } = await tx
    .selectFrom("organisation")
    .select("name")
    .where("id", "=", organisationId)
    .executeTakeFirstOrThrow();
  const consultants = await tx
    .selectFrom("assignment")
    .innerJoin("person", "person.id", "assignment.personId")
    .select(["name", "email", "language"])
    .where("organisationId", "=", organisationId)
    .where("endedAt", "is", null)
    .where("disabledAt", "is", null)
    .execute();
  for (const { name, email, language } of consultants)
    await queueMail(tx, {
      organisationId,
      kind: "review-requested",
      language: language === "en" ? "en" : "de",
      recipient: email,
      props: { name, by, company, about: subject.kind, link: linkTo(organisationId, subject) },
    });
}

/** Whoever asked, as long as they are at the client: who answered, and the link. */
export async function tellAsker(
  tx: Tx,
  { organisationId, actor }: OrganisationAccess,
  { askedBy, subject }: StoredRequest,
): Promise<void> {
  const asker = await tx
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.personId")
    .select(["name", "email", "language"])
    .where("organisationId", "=", organisationId)
    .where("personId", "=", askedBy)
    .where("endedAt", "is", null)
    .where("disabledAt", "is", null)
    .executeTakeFirst();
  if (!asker) return;
  const { name, email, language } = asker;
  const by = await nameOf(tx, actor.id);
  await queueMail(tx, {
    organisationId,
    kind: "review-answered",
    language: language === "en" ? "en" : "de",
    recipient: email,
    props: { name, by, about: subject.kind, link: linkTo(organisationId, subject) },
  });
}

function linkTo(organisationId: string, { kind, ...ids }: ReviewSubject) {
  return { page: reviewPages[kind], params: { organisationId, ...ids } };
}

async function nameOf(tx: Tx, id: string): Promise<string> {
  const { name } = await tx
    .selectFrom("person")
    .select("name")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return name;
}
