import { type Expression, sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { inSight } from "#app/domain/organisations/sight.ts";
import type { Confirmation } from "./answers.ts";
import { type Facts, type Prefill, prefilled } from "./prefill.ts";

export interface StoredScreening {
  /** What a person stated; null while nobody has. */
  facts: Facts | null;
  /** Rises with every change; 0 while nobody has stated anything. */
  version: number;
  /** The newest of each answer. */
  confirmations: Confirmation[];
}

export interface ViewedScreening extends StoredScreening {
  title: string;
  useCase: string;
  prefill: Prefill;
}

const none: StoredScreening = { facts: null, version: 0, confirmations: [] };

/** The screening of one AI use case. Undefined for an id of nobody, of another organisation, or out of sight. */
export function viewScreening(
  access: OrganisationAccess,
  id: string,
): Promise<ViewedScreening | undefined> {
  return transaction(access, (tx) => screeningIn(tx, access, id));
}

export async function screeningIn(
  tx: Tx,
  access: OrganisationAccess,
  id: string,
): Promise<ViewedScreening | undefined> {
  const row = await tx
    .selectFrom("aiUseCase")
    .select(["title", "useCase", "checkAnswers", "statedFlags", "statedPersonalData"])
    .where("aiUseCase.organisationId", "=", access.organisationId)
    .where("aiUseCase.id", "=", id)
    .where(inSight(access))
    .executeTakeFirst();
  if (!row) return undefined;
  const { title, useCase } = row;
  const stored = (await screeningsIn(tx, access, id)).get(id) ?? none;
  const answers = row.checkAnswers as Record<string, string | string[]> | null;
  const { statedFlags: flags, statedPersonalData: personalData } = row;
  const stated = flags === null || personalData === null ? null : { flags, personalData };
  return { ...stored, title, useCase, prefill: prefilled(useCase, answers, stated) };
}

/** What was stated and confirmed of all AI use cases, or of one, by id. */
export async function screeningsIn(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  useCaseId: string | null = null,
): Promise<ReadonlyMap<string, StoredScreening>> {
  const { rows } = await screeningRows(sql.val(organisationId), useCaseId).execute(tx);
  return screeningsOf(rows);
}

type ScreeningRow = StoredScreening & { id: string };

/** The screenings of an organisation, as they are stored. */
export const screeningRows = (organisation: Expression<string>, useCaseId: string | null = null) =>
  sql<ScreeningRow>`
    select f.ai_use_case_id as id, f.facts, f.version, coalesce(c.confirmations, '[]') as confirmations
      from use_case_facts f
      left join lateral (
        select jsonb_agg(to_jsonb(newest)) as confirmations from (
          select distinct on (s.answer) s.answer, s.used, s.rules_version as "rulesVersion", s.at, p.name as by
            from screening_confirmation s join person p on p.id = s.person_id
           where s.organisation_id = f.organisation_id and s.ai_use_case_id = f.ai_use_case_id
           order by s.answer, s.at desc) newest) c on true
     where f.organisation_id = ${organisation} ${useCaseId === null ? sql`` : sql`and f.ai_use_case_id = ${useCaseId}`}`;

export const screeningsOf = (rows: readonly ScreeningRow[]): ReadonlyMap<string, StoredScreening> =>
  new Map(
    rows.map(({ id, confirmations, ...row }) => [
      id,
      { ...row, confirmations: confirmations.map((one) => ({ ...one, at: new Date(one.at) })) },
    ]),
  );
