import { data } from "react-router";
import { type Moved, moveAppointment } from "#app/domain/booking/move.server.ts";
import { lookAtMove } from "#app/domain/booking/move-look.server.ts";
import { isZone } from "#app/domain/booking/zones.ts";
import { momentInWords } from "#app/i18n/full-date.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Typed } from "../form.ts";
import { linkStatus } from "../link-status.ts";
import { inWords } from "./shown-times.server.ts";

type Told = { problem?: "time" | "taken"; alternatives?: readonly string[]; status?: number };

/** The page that moves a meeting, or why there is nothing to move. */
export async function movePage(token: string, typed: Typed, locale: Locale, told: Told = {}) {
  const zone = typed.zone && isZone(typed.zone) ? typed.zone : undefined;
  const look = await lookAtMove(token, { zone, from: typed.show, wish: typed.time });
  if (look.state !== "open")
    return data({ state: look.state, moment: undefined }, { status: linkStatus(look.state) });
  const view = {
    state: "open" as const,
    moment: momentInWords(look.startsAt, locale, look.timeZone),
    times: inWords(locale, look.free, told.alternatives),
    chosen: typed.time,
    problem: told.problem,
  };
  return data(view, { status: told.status ?? 200 });
}

/** Moves to what was chosen, or shows the page again with what is free. */
export async function movedPage(token: string, typed: Typed, locale: Locale) {
  const { time = "", zone = "" } = typed;
  if ("show" in typed || !("time" in typed)) {
    const missing =
      "show" in typed || "look" in typed ? {} : { problem: "time" as const, status: 400 };
    return movePage(token, typed, locale, missing);
  }
  const look = await lookAtMove(token);
  const own = isZone(zone) ? zone : look.state === "open" ? look.timeZone : "Europe/Berlin";
  const moved: Moved = await moveAppointment(token, { start: time, zone: own });
  if (moved.state === "taken") {
    const { alternatives } = moved;
    return movePage(token, typed, locale, { problem: "taken", alternatives, status: 409 });
  }
  if (moved.state !== "moved")
    return data({ state: moved.state, moment: undefined }, { status: linkStatus(moved.state) });
  return data({
    state: moved.state,
    moment: momentInWords(moved.startsAt, locale, moved.timeZone),
  });
}
