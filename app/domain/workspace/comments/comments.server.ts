import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { possibleOwners } from "../measures.server.ts";
import { about } from "./about.server.ts";
import { findSubject } from "./find-subject.server.ts";
import type { CommentSubject, SubjectName } from "./subject.ts";

export interface Comment {
  id: string;
  by: string;
  /** Somebody of the consultancy, not of the client. */
  byHouse: boolean;
  at: Date;
  text: string;
  /** Names of who was named, and told by mail unless they want none. */
  mentioned: string[];
  /** Of the opinion that was published then. */
  opinionVersion: number | null;
}

export interface Thread {
  /** What it is about; a measure that went into another leads to that. */
  subject: CommentSubject;
  name: SubjectName;
  comments: Comment[];
  /** Who can be told: everybody at the client and its consultants, but not oneself. */
  people: { id: string; name: string }[];
  /** Id to go on below; undefined at the beginning. */
  older: string | undefined;
}

const pageSize = 30;

/**
 * What was said about a record, the newest first, keyset paging. Undefined for an id of nobody, of another organisation,
 * or out of sight; guests find no thread, not even of what was shared with them.
 */
export function thread(
  access: OrganisationAccess,
  subject: CommentSubject,
  below: string | undefined,
): Promise<Thread | "not-allowed" | undefined> {
  return transaction<Thread | "not-allowed" | undefined>(access, async (tx) => {
    const found = await findSubject(tx, access, subject);
    if (!found) return undefined;
    if (!seesAll(access)) return "not-allowed";
    const rows = await commentsBelow(tx, access, { subject: found.subject, below });
    const comments = rows.slice(0, pageSize);
    const people = (await peopleToTell(tx, access)).filter(({ id }) => id !== access.actor.id);
    return {
      subject: found.subject,
      name: found.name,
      comments,
      people,
      older: rows.length > pageSize ? comments.at(-1)?.id : undefined,
    };
  });
}

/** Everybody who can be told of a comment, members first. */
export async function peopleToTell(
  tx: Tx,
  access: OrganisationAccess,
): Promise<{ id: string; name: string }[]> {
  const consultants = await tx
    .selectFrom("assignment")
    .innerJoin("person", "person.id", "assignment.personId")
    .select(["person.id", "person.name"])
    .where("organisationId", "=", access.organisationId)
    .where("endedAt", "is", null)
    .where("disabledAt", "is", null)
    .orderBy("person.name")
    .execute();
  return [...(await possibleOwners(tx, access)), ...consultants];
}

async function commentsBelow(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  { subject, below }: { subject: CommentSubject; below: string | undefined },
): Promise<Comment[]> {
  const { rows } = await sql<Comment>`
    select c.id, p.name as by, c.at, c.text, c.opinion_version,
       not exists (select from member m where m.organisation_id = c.organisation_id and m.person_id = c.person_id) as "byHouse",
       array(select told.name from person told where told.id = any (c.mentioned) order by told.name) as mentioned
      from comment c join person p on p.id = c.person_id
     where c.organisation_id = ${organisationId} and ${about(organisationId, subject)}
       and (${below ?? null}::uuid is null or (c.at, c.id) < (
         select at, id from comment where organisation_id = ${organisationId} and id = ${below ?? null}::uuid))
     order by c.at desc, c.id desc limit ${pageSize + 1}`.execute(tx);
  return rows;
}
