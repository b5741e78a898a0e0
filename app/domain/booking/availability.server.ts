import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import {
  type CalendarRow,
  type Consultant,
  consultants,
  hostOf,
  ownTermsOf,
} from "./calendars.server.ts";
import { consultation, consultationZone } from "./consultation.ts";
import { allFree } from "./free-times.server.ts";
import { takenTimes } from "./taken-times.server.ts";

/** What a consultant says about the own bookable times. */
export type Availability = CalendarRow;

export interface CalendarLook {
  personId: string;
  name: string;
  /** Undefined until hours were entered for the first time. */
  calendar: Availability | undefined;
  /** Who could stand in. */
  others: { id: string; name: string }[];
}

/** The own calendar, and everybody's for whoever leads the consultants. */
export const mayChangeCalendar = ({ roles, actor }: HouseAccess, personId: string): boolean =>
  may(roles, actor.id === personId ? "calendar.change" : "calendars.change");

/** A consultant's bookable times as they are. Undefined for an id of nobody and for calendars one may not change. */
export function calendarOf(
  access: HouseAccess,
  personId: string,
): Promise<CalendarLook | undefined> {
  if (!mayChangeCalendar(access, personId)) return Promise.resolve(undefined);
  return transaction(access, async (tx) => {
    const person = await memberNamed(tx, access, personId);
    if (!person) return undefined;
    const all = await consultants(tx, access);
    const others = all
      .filter((one) => one.personId !== personId)
      .map((one) => ({ id: one.personId, name: one.name }));
    const calendar = all.find((one) => one.personId === personId);
    return { personId, name: person.name, calendar, others };
  });
}

/** Writes a consultant's bookable times. False for an id of nobody and for calendars one may not change. */
export function changeCalendar(
  access: HouseAccess,
  personId: string,
  values: Availability,
): Promise<boolean> {
  if (!mayChangeCalendar(access, personId)) return Promise.resolve(false);
  return transaction(access, async (tx) => {
    if (!(await memberNamed(tx, access, personId))) return false;
    const { weekly, overrides, timeOff, extraHolidays, ...plain } = values;
    const bookable = await consultants(tx, access);
    const deputy = bookable.find((one) => one.personId === values.deputyId);
    if (values.deputyId !== null && (!deputy || deputy.personId === personId)) return false;
    const row = {
      ...plain,
      weekly: json(weekly),
      overrides: json(overrides),
      timeOff: json(timeOff),
      extraHolidays: json(extraHolidays),
    };
    await tx
      .insertInto("calendar")
      .values({ organisationId: access.organisationId, personId, ...row })
      .onConflict((conflict) => conflict.columns(["organisationId", "personId"]).doUpdateSet(row))
      .execute();
    await record(tx, access, {
      kind: "calendar.changed",
      subject: { kind: "calendar", id: personId },
      data: { of: personId },
    });
    return true;
  });
}

/** Which starts visitors would see if these were the times; nothing is written. */
export function previewTimes(
  access: HouseAccess,
  personId: string,
  values: Availability,
  now = new Date(),
): Promise<string[] | undefined> {
  if (!mayChangeCalendar(access, personId)) return Promise.resolve(undefined);
  return transaction(access, async (tx) => {
    const taken = await takenTimes(tx, access, [personId], now);
    const today = now.toISOString().slice(0, 10);
    return allFree({
      now,
      query: { from: today, to: today, viewerTz: consultationZone },
      mode: "single",
      service: consultation,
      own: new Map([[personId, ownTermsOf(values)]]),
      hosts: [{ ...hostOf({ ...values, personId }), ...taken.get(personId) }],
    });
  });
}

// The generated types know no insert type for a column of JSON with a default.
const json = (value: object) => JSON.stringify(value) as never;

/** Everybody with a calendar, for the office's lists. */
export function bookableConsultants(access: HouseAccess): Promise<Consultant[]> {
  return transaction(access, (tx) => consultants(tx, access));
}

const memberNamed = (tx: Tx, { organisationId }: HouseAccess, personId: string) =>
  tx
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.personId")
    .select("person.name")
    .where("member.organisationId", "=", organisationId)
    .where("member.personId", "=", personId)
    .where("endedAt", "is", null)
    .executeTakeFirst();
