import { z } from "zod";
import type { ClientRole } from "#app/domain/organisations/permissions.ts";

const roles = ["admin", "approver", "editor", "reader", "guest"] as const;
const role = z.enum(roles, { message: "roles" });

/** The roles that are ticked and the last day of a guest, as forms of members send them. */
export const standingShape = {
  roles: z
    .union([role.transform((one) => [one]), z.array(role)], { message: "roles" })
    .transform((ticked) => roles.filter((one) => ticked.includes(one)) as ClientRole[]),
  guestUntil: z
    .string()
    .default("")
    .refine((text) => text === "" || z.iso.date().safeParse(text).success, "date")
    .transform((text) => text || null),
};

/** A last day is a guest's alone: whoever is none gets none, so that a date left standing does no harm. */
export const standingOf = (form: { roles: ClientRole[]; guestUntil: string | null }) => ({
  roles: form.roles,
  guestUntil: form.roles.includes("guest") ? form.guestUntil : null,
});
