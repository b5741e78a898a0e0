import { data } from "react-router";
import { z } from "zod";
import { calendarOf, previewTimes } from "#app/domain/booking/availability.server.ts";
import { consultationZone } from "#app/domain/booking/consultation.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { clockInWords, dayInWords } from "#app/i18n/full-date.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { FieldErrors, ReadForm, Typed } from "../form.ts";
import { availabilityOf, type ReadHours, typedOf } from "./hours-form.ts";

/** What visitors would see: the days with their times, the first weeks of them. */
export type Preview = { day: string; times: string[] }[];

export interface HoursView {
  personId: string;
  name: string;
  others: { value: string; label: string }[];
  typed: Typed;
  errors: FieldErrors;
  preview: Preview;
  saved: boolean;
}

/** Whose calendar: the own one unless another is asked for. */
export const personIn = (url: URL, access: HouseAccess): string =>
  z.uuid().safeParse(url.searchParams.get("person")).data ?? access.actor.id;

type Given = { typed?: Typed; errors?: FieldErrors; preview?: Preview; saved?: boolean };

/** The form of a calendar with the times that follow from it. */
export async function hoursView(
  access: HouseAccess,
  locale: Locale,
  personId: string,
  given: Given = {},
): Promise<HoursView> {
  const look = await calendarOf(access, personId);
  if (!look) throw data(null, { status: 404 });
  const { name, others, calendar } = look;
  return {
    personId,
    name,
    others: others.map(({ id: value, name: label }) => ({ value, label })),
    typed: given.typed ?? typedOf(calendar),
    errors: given.errors ?? {},
    saved: given.saved ?? false,
    preview:
      given.preview ??
      (calendar ? inWords(await previewTimes(access, personId, calendar), locale) : []),
  };
}

/** The times that would follow from what was typed; with a mistake the form says which. */
export async function previewView(
  access: HouseAccess,
  locale: Locale,
  form: ReadForm<ReadHours>,
): Promise<HoursView> {
  const personId = z.uuid().safeParse(form.typed.person).data ?? access.actor.id;
  if (!form.ok) return hoursView(access, locale, personId, { ...form, preview: [] });
  const times = await previewTimes(access, personId, availabilityOf(form.data));
  return hoursView(access, locale, personId, {
    typed: form.typed,
    preview: inWords(times, locale),
  });
}

const daysPreviewed = 15;

function inWords(starts: string[] | undefined, locale: Locale): Preview {
  const days = Map.groupBy(starts ?? [], (start) =>
    dayInWords(new Date(start), locale, consultationZone),
  );
  return [...days].slice(0, daysPreviewed).map(([day, times]) => ({
    day,
    times: times.map((start) => clockInWords(new Date(start), locale, consultationZone)),
  }));
}
