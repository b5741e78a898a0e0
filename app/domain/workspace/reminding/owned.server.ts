import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { type NamedMeasure, titleOf } from "../named-measure.ts";
import { doneOn, ownWords, provenUntil } from "../planned-measures.server.ts";
import { reviewDay } from "../review/review-day.ts";
import { derived, type MeasureStatus } from "../risk/evidence.ts";
import type { Dated } from "./due-today.ts";

export interface Owner {
  id: string;
  name: string;
  email: string;
  language: Locale;
  weekly: boolean;
}

/** What each member of a client has to do by a day: own measures that are not done, and done ones to be looked at again. */
export async function ownedDates(
  tx: Tx,
  organisationId: string,
  today: Day,
): Promise<{ owner: Owner; dated: Dated[] }[]> {
  const rows = await tx
    .selectFrom("measure")
    .innerJoin("member", (join) =>
      join
        .onRef("member.organisationId", "=", "measure.organisationId")
        .onRef("member.personId", "=", "measure.ownerId"),
    )
    .innerJoin("person", "person.id", "measure.ownerId")
    .leftJoin("reminderChoice", (join) =>
      join
        .onRef("reminderChoice.organisationId", "=", "measure.organisationId")
        .onRef("reminderChoice.personId", "=", "measure.ownerId"),
    )
    .select(["measure.id", "measure.measure", "measure.status", "dueOn", "dueSetAt"])
    .select([provenUntil.as("provenUntil"), doneOn.as("doneOn"), ownWords.as("own")])
    .select(["person.id as ownerId", "person.name", "person.email", "person.language"])
    .select(sql<boolean>`coalesce(choice = 'weekly', false)`.as("weekly"))
    .where("measure.organisationId", "=", organisationId)
    .where("measure.status", "<>", "not-applicable")
    .where("measure.mergedInto", "is", null)
    .where("member.endedAt", "is", null)
    .where("person.disabledAt", "is", null)
    .orderBy("person.id")
    .orderBy("measure.id")
    .execute();
  const owners = new Map<string, { owner: Owner; dated: Dated[] }>();
  for (const row of rows) {
    const { ownerId: id, name, email, weekly } = row;
    const language = row.language === "en" ? "en" : "de";
    const known = owners.get(id) ?? { owner: { id, name, email, language, weekly }, dated: [] };
    owners.set(id, known);
    const dated = datedOf(row, language, today);
    if (dated) known.dated.push(dated);
  }
  return [...owners.values()];
}

interface Row extends NamedMeasure {
  id: string;
  status: string;
  dueOn: Day | null;
  dueSetAt: Date | null;
  provenUntil: (string | null)[];
  doneOn: Day | null;
}

function datedOf(row: Row, language: Locale, today: Day): Dated | undefined {
  const { id: measureId, dueOn, dueSetAt, doneOn: done } = row;
  const status = row.status as MeasureStatus;
  const evidence = row.provenUntil.map((validUntil) => ({ approved: true, validUntil }));
  const title = titleOf(row, language);
  const open = ["open", "in-progress"].includes(derived(status, evidence, today).countsAs);
  if (open)
    return dueOn && dueSetAt
      ? { measureId, title, about: "due", date: dueOn, setAt: dueSetAt }
      : undefined;
  const date = reviewDay({ ...row, status, evidence }, today);
  if (!date || !done) return undefined;
  return { measureId, title, about: "review", date, setAt: new Date(`${done}T00:00:00Z`) };
}
