import { busySources } from "#app/domain/booking/busy-sources.server.ts";
import { calendarHosts } from "#app/domain/booking/busy-times.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { formatDate, formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { FieldErrors, Typed } from "../form.ts";

export type CalendarsView = Awaited<ReturnType<typeof calendarsView>>;

/** The own other calendars with how fresh they are, and which hosts one may subscribe at. */
export async function calendarsView(
  access: HouseAccess,
  locale: Locale,
  typed: Typed = {},
  errors: FieldErrors = {},
) {
  const sources = await busySources(access);
  const moment = (at: Date | null) => at && formatTime(at, locale);
  return {
    typed,
    errors,
    hosts: calendarHosts(),
    sources: sources.map(({ createdAt, fetchedAt, failedAt, coversUntil, ...source }) => ({
      ...source,
      added: formatDate(createdAt, locale),
      fetched: moment(fetchedAt),
      failed: moment(failedAt),
      until: coversUntil && formatDate(coversUntil, locale),
    })),
  };
}
