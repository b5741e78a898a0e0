import { bookableConsultants, mayChangeCalendar } from "#app/domain/booking/availability.server.ts";
import { blocksBetween, type BlockWish } from "#app/domain/booking/blocks.server.ts";
import { consultationZone } from "#app/domain/booking/consultation.ts";
import { midnightOf, minute, minutesOf } from "#app/domain/catalogue/time/wall-clock.ts";
import { zoneOf } from "#app/domain/catalogue/time/zone.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { dayInWords, spanInWords } from "#app/i18n/full-date.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { FieldErrors, Typed } from "../form.ts";

const yearAhead = 366 * 86_400_000;

/** What is blocked from now on, and whose calendars one may change. */
export async function blocksView(
  access: HouseAccess,
  locale: Locale,
  typed: Typed = { person: access.actor.id },
  errors: FieldErrors = {},
  now = new Date(),
) {
  const all = await bookableConsultants(access);
  const blocks = await blocksBetween(access, now, new Date(now.getTime() + yearAhead));
  return {
    typed,
    errors,
    people: all
      .filter(({ personId }) => mayChangeCalendar(access, personId))
      .map(({ personId: value, name: label }) => ({ value, label })),
    blocks: blocks.map(({ id, startsAt, endsAt, note, name, personId }) => ({
      id,
      note,
      name,
      moment: `${dayInWords(startsAt, locale, consultationZone)}, ${spanInWords(startsAt, endsAt, locale, consultationZone)}`,
      mine: mayChangeCalendar(access, personId),
    })),
  };
}

interface ReadBlock {
  person: string;
  day: string;
  from: string;
  to: string;
  note: string | null;
}

/** The read form as instants; the times are the office's own clock. */
export function blockOf({ person, day, from, to, note }: ReadBlock): BlockWish {
  const at = (clock: string) =>
    new Date(zoneOf(consultationZone).instantOf(midnightOf(day) + minutesOf(clock) * minute));
  return { personId: person, startsAt: at(from), endsAt: at(to), note };
}
