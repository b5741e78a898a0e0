import type { Client } from "#app/domain/workspace/clients/clients.server.ts";
import { formatDay, formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";

export type ClientRowView = ReturnType<typeof clientRow>;

/** One client of the list, with days and times in words. */
export const clientRow = ({ contact, appointment, ...client }: Client, locale: Locale) => ({
  ...client,
  contact: contact && { what: contact.what, on: formatDay(contact.on, locale) },
  appointment: appointment && formatTime(appointment, locale),
});
