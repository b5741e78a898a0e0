import { data } from "react-router";
import { z } from "zod";
import { type Month, thisMonth } from "#app/domain/workspace/time-log/month.ts";
import { line } from "../../form.ts";

export const workShape = {
  day: z.iso.date("day").refine((day) => day >= "2020-01-01" && day < "2100-01-01", "day"),
  minutes: z
    .string()
    .regex(/^\s*\d{1,4}\s*$/, "minutes")
    .transform(Number)
    .refine((minutes) => minutes >= 1 && minutes <= 1440, "minutes"),
  what: line(300),
};

export const correctionShape = {
  ...workShape,
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
};

/** The month of the address, this one where it says none; one that no link leads to is no page. */
export function monthIn(params: URLSearchParams): Month {
  const month = params.get("monat");
  if (month === null) return thisMonth();
  if (!/^20[2-9]\d-(0[1-9]|1[0-2])$/.test(month)) throw data(null, { status: 404 });
  return month;
}
