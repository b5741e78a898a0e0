import { type Expression, sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { inSight, seesAll } from "#app/domain/organisations/sight.ts";
import { previewOf, type StoredPreview } from "./comments/about.server.ts";
import { entriesOf } from "./ledger/ledger.server.ts";
import { type Coverage, coverageOf, type Ledger } from "./ledger/ledgers.ts";
import { type NextAppointment, nextAppointment } from "./next-appointment.server.ts";
import { approvedStateOf } from "./opinion/approved-state.server.ts";
import { type LastSignOff, lastSignOff } from "./opinion/last-sign-off.server.ts";
import type { SignOff } from "./opinion/sign-off.ts";
import { signOffsIn } from "./opinion/sign-offs.server.ts";
import { nextMeasures, type PlannedMeasure, plannedMeasures } from "./planned-measures.server.ts";
import { reviewsUntil } from "./review/review-day.ts";
import { reviewOf, type StoredReview } from "./review-requests/about.server.ts";
import { type RegisterField, registerGaps } from "./register/register.ts";
import { registerIn } from "./register/register.server.ts";
import { screeningsIn, type StoredScreening } from "./screening/screening.server.ts";
import { screeningStanding } from "./screening/screening-standing.ts";
import { todayIn } from "./today.ts";
import { type Turn, turnsOf } from "./turns.server.ts";
import { endOfWeek } from "./week.ts";
import { standingOf, type UseCaseRow, type UseCaseStanding } from "./use-case-standing.ts";

export interface Overview {
  useCases: UseCaseStanding[];
  next: PlannedMeasure[];
  /** What is done and to be looked at again this week. */
  reviews: PlannedMeasure[];
  /** Nobody of the client has moved a measure yet. */
  untouched: boolean;
  /** Whose turn it is; nothing for a guest. */
  turns: Turn[];
  appointment: NextAppointment | undefined;
  today: string;
}

/** What the first page of a workspace shows; a guest finds what was shared. */
export function overview(access: OrganisationAccess): Promise<Overview> {
  return transaction(access, async (tx) => {
    const { timeZone, touched } = await beginning(tx, access);
    const today = todayIn(timeZone);
    const seen = await seenUseCases(tx, access);
    const { planned } = seen;
    return {
      useCases: standingsOf(seen, today),
      next: nextMeasures(planned, today),
      reviews: reviewsUntil(planned, { today, until: endOfWeek(today) }),
      untouched: !touched,
      turns: seesAll(access) ? await turnsOf(tx, access, today) : [],
      appointment: await nextAppointment(tx, access),
      today,
    };
  });
}

/** What the standings of AI use cases are made of. */
export interface SeenUseCases {
  rows: readonly UseCaseRow[];
  planned: readonly PlannedMeasure[];
  screenings: ReadonlyMap<string, StoredScreening>;
  signOffs: ReadonlyMap<string, SignOff>;
}

/** Of all AI use cases in sight. */
export async function seenUseCases(tx: Tx, access: OrganisationAccess): Promise<SeenUseCases> {
  const rows = await useCaseRows(tx, access).orderBy("createdAt").orderBy("id").execute();
  const seen = new Set(rows.map(({ id }) => id));
  return {
    rows: rows as UseCaseRow[],
    planned: (await plannedMeasures(tx, access)).filter((one) => seen.has(one.useCaseId)),
    screenings: await screeningsIn(tx, access),
    signOffs: await signOffsIn(tx, access),
  };
}

/** The standing of each of them on a day. */
export const standingsOf = (
  { rows, planned, screenings, signOffs }: SeenUseCases,
  today: string,
): UseCaseStanding[] =>
  rows.map((row) =>
    standingOf(
      row,
      planned.filter((one) => one.useCaseId === row.id),
      today,
      {
        screening: screeningStanding(row.useCase, screenings.get(row.id)),
        signOff: signOffs.get(row.id),
      },
    ),
  );

export interface ViewedUseCase {
  row: UseCaseRow;
  standing: UseCaseStanding;
  measures: PlannedMeasure[];
  next: PlannedMeasure[];
  /** How much is known of what goes in and what comes out. */
  coverage: Record<Ledger, Coverage>;
  /** What the register does not say yet. */
  gaps: RegisterField[];
  signOff: LastSignOff;
  /** Null while nobody has said anything. */
  thread: StoredPreview | null;
  /** What the client asks its consultants about it, or asked last. */
  asked: StoredReview | null;
  today: string;
}

/** One AI use case with its measures. Undefined for an id of nobody or of another organisation. */
export function viewUseCase(
  access: OrganisationAccess,
  id: string,
): Promise<ViewedUseCase | undefined> {
  return transaction(access, async (tx) => {
    const found = await useCaseRows(tx, access)
      .innerJoin("organisation", "organisation.id", "aiUseCase.organisationId")
      .select(["timeZone", previewOf(access, { kind: "use-case", useCaseId: id }).as("thread")])
      .select(reviewOf(access, { kind: "use-case", useCaseId: id }).as("asked"))
      .where("aiUseCase.id", "=", id)
      .executeTakeFirst();
    if (!found) return undefined;
    const { timeZone, thread, asked, ...rest } = found;
    const row = rest as UseCaseRow;
    const today = todayIn(timeZone);
    const measures = await plannedMeasures(tx, access, id);
    const stated = (await screeningsIn(tx, access, id)).get(id);
    const entries = await entriesOf(tx, access, id);
    const { register } = await registerIn(tx, access, id);
    const signOff = (await signOffsIn(tx, access, id)).get(id);
    const covered = (ledger: Ledger) =>
      coverageOf(
        ledger,
        entries.filter((entry) => entry.ledger === ledger),
      );
    return {
      coverage: { fields: covered("fields"), results: covered("results") },
      row,
      standing: standingOf(row, measures, today, {
        screening: screeningStanding(row.useCase, stated),
        signOff,
      }),
      signOff: await lastSignOff(tx, access, id, {
        verdict: signOff?.verdict ?? null,
        state: approvedStateOf({
          useCase: row.useCase,
          facts: stated?.facts ?? null,
          register,
          entries,
        }),
      }),
      gaps: registerGaps(register),
      thread,
      asked,
      measures,
      next: nextMeasures(measures, today),
      today,
    };
  });
}

/** Where the way of a page begins: the only use case, or the list of them. */
export async function onlyUseCase(access: OrganisationAccess): Promise<string | undefined> {
  const { firstUseCases } = access;
  const ids = seesAll(access) && firstUseCases ? firstUseCases : await firstInSight(access);
  return ids.length === 1 ? ids[0] : undefined;
}

const firstInSight = async (access: OrganisationAccess): Promise<string[]> =>
  (await transaction(access, (tx) => useCaseRows(tx, access).limit(2).execute())).map(
    ({ id }) => id,
  );

const useCaseRows = (tx: Tx, access: OrganisationAccess) =>
  storedUseCases(tx, sql.val(access.organisationId)).where(inSight(access));

/** The AI use cases of an organisation, whoever may see them. */
export const storedUseCases = (tx: Tx, organisation: Expression<string>) =>
  tx
    .selectFrom("aiUseCase")
    .select(["aiUseCase.id", "useCase", "title", "checkAnswers", "checkResult", "rulesVersion"])
    .where("aiUseCase.organisationId", "=", organisation);

/** The calendar day where the organisation is. */
export async function todayOf(tx: Tx, { organisationId }: OrganisationAccess): Promise<string> {
  const { timeZone } = await tx
    .selectFrom("organisation")
    .select("timeZone")
    .where("id", "=", organisationId)
    .executeTakeFirstOrThrow();
  return todayIn(timeZone);
}

/** Where the organisation is, and whether anybody of it has moved a measure. */
const beginning = (tx: Tx, { organisationId }: OrganisationAccess) =>
  tx
    .selectFrom("organisation")
    .select("timeZone")
    .select((from) =>
      from
        .exists(
          from
            .selectFrom("measureStep")
            .select("measureStep.id")
            .where("measureStep.organisationId", "=", organisationId)
            .where("measureStep.personId", "is not", null),
        )
        .as("touched"),
    )
    .where("id", "=", organisationId)
    .executeTakeFirstOrThrow();
