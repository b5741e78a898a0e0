import { data } from "react-router";
import { z } from "zod";
import {
  type AppointmentCursor,
  type FoundAppointment,
  foundAppointments,
} from "#app/domain/booking/found-appointments.server.ts";
import { leads } from "#app/domain/leads/list.server.ts";
import { wordsOf } from "#app/domain/leads/words.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { foundClients } from "#app/domain/workspace/clients/clients.server.ts";
import { formatTime, todayInBerlin } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { leadRow } from "../lead-row.ts";

const perGroup = 5;
const perPage = 25;
const fewest = 2;

const shape = z.object({
  suche: z.string().trim().max(100).catch(""),
  in: z.literal("termine").optional().catch(undefined),
});

/** What is looked for: the words, whether they are too short to look for, and in appointments alone. */
export function askedIn(params: URLSearchParams) {
  const { suche: search, in: group } = shape.parse(Object.fromEntries(params));
  const short = search !== "" && wordsOf(search).join("").length < fewest;
  return { search, short, onlyAppointments: group !== undefined, cursor: cursorIn(params) };
}

function cursorIn(params: URLSearchParams): AppointmentCursor | undefined {
  const after = params.get("nach");
  if (after === null) return undefined;
  const [startsAt, id] = after.split("_");
  const read = z.object({ startsAt: z.iso.datetime(), id: z.uuid() }).safeParse({ startsAt, id });
  if (!read.success) throw data(null, { status: 404 });
  return read.data;
}

/** A few of each kind, and whether there are more; only what the reader finds in the lists as well. */
export async function foundView(access: HouseAccess, search: string, locale: Locale) {
  const some = await leads(access, { search }, undefined, perGroup);
  const clients = await foundClients(access, search, perGroup);
  const appointments = await foundAppointments(access, search, { size: perGroup });
  return {
    leads: some.leads.map((lead) => leadRow(lead, locale, todayInBerlin())),
    moreLeads: some.next !== undefined,
    clients: clients.found,
    moreClients: clients.more,
    appointments: appointments.found.map((one) => appointmentRow(one, locale)),
    moreAppointments: appointments.next !== undefined,
  };
}

export type FoundView = Awaited<ReturnType<typeof foundView>>;

/** All appointments that are found, page by page. */
export async function allAppointments(
  access: HouseAccess,
  { search, cursor }: { search: string; cursor: AppointmentCursor | undefined },
  locale: Locale,
) {
  const { found, next } = await foundAppointments(access, search, { size: perPage, cursor });
  const query = { suche: search, in: "termine" };
  return {
    appointments: found.map((one) => appointmentRow(one, locale)),
    next: next && `?${new URLSearchParams({ ...query, nach: `${next.startsAt}_${next.id}` })}`,
  };
}

const appointmentRow = (one: FoundAppointment, locale: Locale) => ({
  id: one.id,
  who: [one.name, one.company].filter(Boolean).join(" · "),
  at: formatTime(one.startsAt, locale),
  /** The sheet that it stands on. */
  day: todayInBerlin(one.startsAt),
  consultant: one.consultant,
});

export type AppointmentRow = ReturnType<typeof appointmentRow>;
