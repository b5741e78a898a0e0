import { data } from "react-router";
import { z } from "zod";
import { consultationZone } from "#app/domain/booking/consultation.ts";
import { lookAtOfficeMove } from "#app/domain/booking/office-move.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { momentInWords } from "#app/i18n/full-date.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Typed } from "../form.ts";

/** Whose times are asked for; without a word those of whoever meets the visitor now. */
export const askedIn = (url: URL) => ({
  with: z.uuid().safeParse(url.searchParams.get("person")).data,
});

/** An appointment with the times it can be moved to. */
export async function moveView(
  access: HouseAccess,
  appointmentId: string,
  asked: { with: string | undefined },
  locale: Locale,
) {
  const id = z.uuid().safeParse(appointmentId).data ?? "";
  const wanted = { with: asked.with ? [asked.with] : undefined };
  const look = id ? await lookAtOfficeMove(access, id, wanted) : undefined;
  if (!look) throw data(null, { status: 404 });
  const inWords = (at: Date) => momentInWords(at, locale, consultationZone);
  return {
    name: look.name,
    moment: `${inWords(look.startsAt)}, ${look.hosts.map(({ name }) => name).join(", ")}`,
    people: look.free.consultants.map(({ id: value, name: label }) => ({ value, label })),
    asked: asked.with ?? "",
    days: look.all.map((start) => ({ value: start, label: inWords(new Date(start)) })),
  };
}

/** The page once more, with what was typed and what stood in the way: nothing chosen, or taken meanwhile. */
export async function moveAgain(
  access: HouseAccess,
  appointmentId: string,
  typed: Typed,
  locale: Locale,
  problem: "time" | "taken",
) {
  const view = await moveView(access, appointmentId, { with: typed.with || undefined }, locale);
  return data({ ...view, problem, typed }, { status: problem === "taken" ? 409 : 400 });
}
