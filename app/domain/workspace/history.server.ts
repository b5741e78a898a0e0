import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { filtered, type HistoryFilter } from "./history-filter.ts";
import type { NamedMeasure } from "./named-measure.ts";
import { ownWords } from "./planned-measures.server.ts";

export interface HistoryEvent {
  position: number;
  at: Date;
  kind: string;
  /** Who acted; null for the portal itself. */
  by: string | null;
  /** Somebody of the consultancy, not of the client. */
  byHouse: boolean;
  data: Record<string, unknown>;
  /** What it is about, by what it is called today. */
  person: string | null;
  measure: NamedMeasure | null;
  useCase: string | null;
}

export interface History {
  events: HistoryEvent[];
  /** Position to go on below; undefined at the beginning of the chain. */
  older: number | undefined;
}

const pageSize = 50;

/** The organisation's own trail, the newest event first, in pages of fifty. Nothing for a guest. */
export function history(
  access: OrganisationAccess,
  filter: HistoryFilter = {},
  below?: number,
): Promise<History | undefined> {
  return transaction(access, async (tx) => {
    if (!seesAll(access)) return undefined;
    const rows = await events(tx, access, { filter, below, limit: pageSize + 1 });
    const shown = rows.slice(0, pageSize);
    const known = await namesIn(tx, access, shown);
    const older = rows.length > pageSize ? shown.at(-1)?.position : undefined;
    return { events: shown.map((row) => known(row)), older };
  });
}

type Row = Awaited<ReturnType<typeof events>>[number];

interface Page {
  filter: HistoryFilter;
  below: number | undefined;
  limit: number;
}

/** One page of the trail with the newest event first; `below` is the position to go on under. */
export function events(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  { filter, below, limit }: Page,
) {
  return tx
    .selectFrom("auditEvent")
    .leftJoin("person", "person.id", "auditEvent.actorId")
    .select([
      "position",
      "at",
      "kind",
      "actorId",
      "subjectKind",
      "subjectId",
      "data",
      "hash",
      "person.name as by",
    ])
    .where("organisationId", "=", organisationId)
    .where(filtered(organisationId, filter))
    .$if(below !== undefined, (query) => query.where("position", "<", below ?? 0))
    .orderBy("position", "desc")
    .limit(limit)
    .execute();
}

/** Gives the events of a page their names. */
export async function namesIn(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  rows: readonly Row[],
) {
  const ids = (kind: string) =>
    rows.flatMap((row) => (row.subjectKind === kind && row.subjectId ? [row.subjectId] : []));
  const own = { organisationId };
  const measures = await measuresNamed(tx, ids("measure"), own);
  const useCases = await named(tx, "aiUseCase", "title", ids("ai-use-case"), own);
  const invited = await named(tx, "invitation", "name", ids("invitation"), own);
  const people = await named(tx, "person", "name", ids("person"));
  const members = await memberIds(tx, organisationId);
  return ({ actorId, subjectId, data, position, at, kind, by }: Row): HistoryEvent => {
    const of = (names: ReadonlyMap<string, string>) => names.get(subjectId ?? "") ?? null;
    return {
      position,
      at,
      kind,
      by,
      data: data as Record<string, unknown>,
      byHouse: actorId !== null && !members.has(actorId),
      person: of(people) ?? of(invited),
      measure: measures.get(subjectId ?? "") ?? null,
      useCase: of(useCases),
    };
  };
}

/** What the ids are called today; a person belongs to no organisation, everything else to this one. */
async function named(
  tx: Tx,
  table: "aiUseCase" | "invitation" | "person",
  column: "title" | "name",
  ids: readonly string[],
  own?: { organisationId: string },
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const walled = own ? sql`and ${sql.ref("organisationId")} = ${own.organisationId}` : sql``;
  const { rows } = await sql<{ id: string; name: string }>`
    select id, ${sql.ref(column)} as name from ${sql.table(table)}
     where id = any(${[...new Set(ids)]}::uuid[]) ${walled}`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function measuresNamed(
  tx: Tx,
  ids: readonly string[],
  { organisationId }: { organisationId: string },
): Promise<ReadonlyMap<string, NamedMeasure>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom("measure")
    .select(["id", "measure", ownWords.as("own")])
    .where("organisationId", "=", organisationId)
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Everybody who ever belonged to the organisation: who acts and is not among them is of the consultancy. */
async function memberIds(tx: Tx, organisationId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom("member")
    .select("personId")
    .where("organisationId", "=", organisationId)
    .execute();
  return new Set(rows.map((row) => row.personId));
}
