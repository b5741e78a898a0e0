import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { inSight } from "#app/domain/organisations/sight.ts";
import {
  type ApprovedState,
  type Difference,
  differences,
  emptyState,
} from "../opinion/approved-state.ts";

export interface Change {
  number: number;
  at: Date;
  by: string;
  /** Somebody of the consultancy, not of the client. */
  byHouse: boolean;
  differences: Difference[];
  /** Who was responsible and is it now, by name; undefined where that stayed. */
  responsible?: { from: string | null; to: string | null };
}

export interface Changes {
  title: string;
  changes: Change[];
  /** Number to go on below; undefined at the beginning. */
  older: number | undefined;
}

const pageSize = 20;

/**
 * What was changed of one AI use case, the newest change first, in pages of twenty. Undefined for an id of nobody, of
 * another organisation or out of a guest's sight.
 */
export function viewChanges(
  access: OrganisationAccess,
  id: string,
  below?: number,
): Promise<Changes | undefined> {
  return transaction(access, async (tx) => {
    const found = await tx
      .selectFrom("aiUseCase")
      .select("title")
      .where("aiUseCase.organisationId", "=", access.organisationId)
      .where("aiUseCase.id", "=", id)
      .where(inSight(access))
      .executeTakeFirst();
    if (!found) return undefined;
    const rows = await versions(tx, access, id, { below, limit: pageSize + 1 });
    const changes = rows.slice(0, pageSize).map((row, at) => changeOf(row, rows[at + 1]));
    const older = rows.length > pageSize ? changes.at(-1)?.number : undefined;
    return { ...found, changes, older };
  });
}

type Row = Awaited<ReturnType<typeof versions>>[number];

function changeOf(row: Row, before: Row | undefined): Change {
  const state = (one: Row | undefined) =>
    one ? (one.state as unknown as ApprovedState) : emptyState;
  const { number, changedAt: at, by, byHouse } = row;
  const change = { number, at, by, byHouse, differences: differences(state(before), state(row)) };
  if ((before?.responsibleId ?? null) === row.responsibleId) return change;
  return { ...change, responsible: { from: before?.responsible ?? null, to: row.responsible } };
}

const versions = (
  tx: Tx,
  { organisationId }: OrganisationAccess,
  id: string,
  { below, limit }: { below: number | undefined; limit: number },
) =>
  tx
    .selectFrom("useCaseVersion as version")
    .innerJoin("person as by", "by.id", "version.changedBy")
    .leftJoin("person as responsible", "responsible.id", "version.responsibleId")
    .select(["version.number", "version.state", "version.responsibleId", "version.changedAt"])
    .select(["by.name as by", "responsible.name as responsible"])
    .select((row) =>
      row
        .not(
          row.exists(
            row
              .selectFrom("member")
              .select("member.personId")
              .where("member.organisationId", "=", organisationId)
              .whereRef("member.personId", "=", "version.changedBy"),
          ),
        )
        .$castTo<boolean>()
        .as("byHouse"),
    )
    .where("version.organisationId", "=", organisationId)
    .where("version.aiUseCaseId", "=", id)
    .$if(below !== undefined, (query) => query.where("version.number", "<", below ?? 0))
    .orderBy("version.number", "desc")
    .limit(limit)
    .execute();
