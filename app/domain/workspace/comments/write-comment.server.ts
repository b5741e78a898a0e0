import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { takeAllowance } from "#app/domain/identity/limits.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { titleOf } from "../named-measure.ts";
import { ownWords } from "../planned-measures.server.ts";
import { peopleToTell } from "./comments.server.ts";

export interface CommentWish {
  text: string;
  /** Ids of people to tell. */
  mentioned: readonly string[];
}

export type CommentAnswer = "written" | "not-allowed" | "unknown" | "unknown-person" | "later";

/**
 * Says something about a measure, and tells whom it names by mail, in their language and without the words themselves.
 * Refuses people who are not at this client or its consultancy, and more than sixty comments of a person in an hour.
 */
export async function writeComment(
  access: OrganisationAccess,
  measureId: string,
  { text, mentioned }: CommentWish,
): Promise<CommentAnswer> {
  if (!mayIn(access, "comment.write") || !seesAll(access)) return "not-allowed";
  if (!(await takeAllowance("comment.person", access.actor.id)).allowed) return "later";
  return transaction<CommentAnswer>(access, async (tx) => {
    const { organisationId, actor } = access;
    const found = await tx
      .selectFrom("measure")
      .select(["measure", ownWords.as("own")])
      .where("organisationId", "=", organisationId)
      .where("id", "=", measureId)
      .executeTakeFirst();
    if (!found) return "unknown";
    const told = [...new Set(mentioned)].filter((id) => id !== actor.id);
    const possible = new Set((await peopleToTell(tx, access)).map(({ id }) => id));
    if (!told.every((id) => possible.has(id))) return "unknown-person";
    await tx
      .insertInto("measureComment")
      .values({ organisationId, measureId, personId: actor.id, text, mentioned: told })
      .execute();
    await record(tx, access, {
      kind: "comment.written",
      subject: { kind: "measure", id: measureId },
      data: { told: told.length },
    });
    if (told.length === 0) return "written";
    const people = await tx
      .selectFrom("person")
      .select(["id", "name", "email", "language"])
      .where("id", "in", [...told, actor.id])
      .execute();
    const by = people.find(({ id }) => id === actor.id)?.name ?? "";
    for (const person of people.filter(({ id }) => id !== actor.id)) {
      const language = person.language === "en" ? "en" : "de";
      await queueMail(tx, {
        organisationId,
        kind: "comment-written",
        language,
        recipient: person.email,
        props: {
          name: person.name,
          by,
          measure: titleOf(found, language),
          link: { page: "workspace.measure.comments", params: { organisationId, measureId } },
        },
      });
    }
    return "written";
  });
}
