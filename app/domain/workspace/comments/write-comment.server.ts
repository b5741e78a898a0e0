import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { takeAllowance } from "#app/domain/identity/limits.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { peopleToTell } from "./comments.server.ts";
import { findSubject, type FoundSubject } from "./find-subject.server.ts";
import { type CommentSubject, subjectTitle, threadPages } from "./subject.ts";

export interface CommentWish {
  text: string;
  /** Ids of people to tell. */
  mentioned: readonly string[];
}

export type CommentAnswer = "written" | "not-allowed" | "unknown" | "unknown-person" | "later";

/**
 * Says something about a record, and tells whom it names by mail, in their language and without the words themselves;
 * who wants no such mails finds it in the workspace.
 * Refuses people who are not at this client or its consultancy, and more than sixty comments of a person in an hour.
 */
export async function writeComment(
  access: OrganisationAccess,
  subject: CommentSubject,
  { text, mentioned }: CommentWish,
): Promise<CommentAnswer> {
  if (!mayIn(access, "comment.write") || !seesAll(access)) return "not-allowed";
  if (!(await takeAllowance("comment.person", access.actor.id)).allowed) return "later";
  return transaction<CommentAnswer>(access, async (tx) => {
    const { organisationId, actor } = access;
    const found = await findSubject(tx, access, subject);
    if (!found) return "unknown";
    const told = [...new Set(mentioned)].filter((id) => id !== actor.id);
    const possible = new Set((await peopleToTell(tx, access)).map(({ id }) => id));
    if (!told.every((id) => possible.has(id))) return "unknown-person";
    await tx
      .insertInto("comment")
      .values({ organisationId, ...found.columns, personId: actor.id, text, mentioned: told })
      .execute();
    await record(tx, access, {
      kind: "comment.written",
      subject: found.event,
      data: { told: told.length, about: subject.kind },
    });
    if (told.length > 0) await tell(tx, access, found, told);
    return "written";
  });
}

async function tell(
  tx: Tx,
  access: OrganisationAccess,
  { subject, name }: FoundSubject,
  told: readonly string[],
): Promise<void> {
  const { organisationId, actor } = access;
  const people = await tx
    .selectFrom("person")
    .select(["id", "name", "email", "language"])
    .where("id", "in", [...told, actor.id])
    .execute();
  const by = people.find(({ id }) => id === actor.id)?.name ?? "";
  const { kind, ...ids } = subject;
  const quiet = await withoutMail(tx, access, told);
  for (const person of people.filter(({ id }) => id !== actor.id && !quiet.has(id))) {
    const language = person.language === "en" ? "en" : "de";
    await queueMail(tx, {
      organisationId,
      kind: "comment-written",
      language,
      recipient: person.email,
      props: {
        name: person.name,
        by,
        about: kind,
        title: subjectTitle(name, language),
        link: { page: threadPages[kind], params: { organisationId, ...ids } },
      },
    });
  }
}

async function withoutMail(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom("reminderChoice")
    .select("personId")
    .where("organisationId", "=", organisationId)
    .where("personId", "in", ids)
    .where("mentions", "=", false)
    .execute();
  return new Set(rows.map(({ personId }) => personId));
}
