import type { ClientRole } from "./permissions.ts";

/** What somebody is at a client. */
export interface Standing {
  roles: ClientRole[];
  /** Last day of a guest, YYYY-MM-DD; null for everybody else. */
  guestUntil: string | null;
}

const longestGuestDays = 366;

/** Whether roles go together: at least one, a guest is nothing but a guest and has a last day, today or within a year. */
export function isPossible({ roles, guestUntil }: Standing, now = new Date()): boolean {
  if (roles.length === 0 || new Set(roles).size !== roles.length) return false;
  if (!roles.includes("guest")) return guestUntil === null;
  const day = (at: Date) => at.toISOString().slice(0, 10);
  const latest = day(new Date(now.getTime() + longestGuestDays * 86_400_000));
  return (
    roles.length === 1 && guestUntil !== null && guestUntil >= day(now) && guestUntil <= latest
  );
}
