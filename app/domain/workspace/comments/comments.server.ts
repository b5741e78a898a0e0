import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { withMerged } from "../merging/merged.server.ts";
import { possibleOwners } from "../measures.server.ts";

export interface Comment {
  id: string;
  by: string;
  /** Somebody of the consultancy, not of the client. */
  byHouse: boolean;
  at: Date;
  text: string;
  /** Names of who was told by mail. */
  mentioned: string[];
}

export interface Thread {
  comments: Comment[];
  /** Who can be told: everybody at the client and its consultants, but not oneself. */
  people: { id: string; name: string }[];
  /** Id to go on below; undefined at the beginning. */
  older: string | undefined;
}

const pageSize = 30;

/** What was said about a measure that the reader has found, the newest first, keyset paging. Undefined for a guest. */
export function thread(
  access: OrganisationAccess,
  measureId: string,
  below: string | undefined,
): Promise<Thread | undefined> {
  return transaction(access, async (tx) => {
    if (!seesAll(access)) return undefined;
    const rows = await commentsBelow(tx, access, { measureId, below });
    const comments = rows.slice(0, pageSize);
    const people = (await peopleToTell(tx, access)).filter(({ id }) => id !== access.actor.id);
    return {
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
  { measureId, below }: { measureId: string; below: string | undefined },
): Promise<Comment[]> {
  const { rows } = await sql<Comment>`
    select c.id, p.name as by, c.at, c.text,
       not exists (select from member m where m.organisation_id = c.organisation_id and m.person_id = c.person_id) as "byHouse",
       array(select told.name from person told where told.id = any (c.mentioned) order by told.name) as mentioned
      from measure_comment c join person p on p.id = c.person_id
     where c.organisation_id = ${organisationId} and c.measure_id in ${withMerged(organisationId, measureId)}
       and (${below ?? null}::uuid is null or (c.at, c.id) < (
         select at, id from measure_comment where organisation_id = ${organisationId} and id = ${below ?? null}::uuid))
     order by c.at desc, c.id desc limit ${pageSize + 1}`.execute(tx);
  return rows;
}
