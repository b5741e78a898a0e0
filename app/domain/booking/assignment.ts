import type { Host } from "./slot-request.ts";

/** Who of the free hosts gets the meeting; refuses (throws) none at all. Source: slots.md, rule 9. */
export function assigned(free: readonly Host[]): Host {
  return free.reduce((best, host) => (comesBefore(host, best) ? host : best));
}

function comesBefore(one: Host, other: Host): boolean {
  const recent = (one.recentBookings ?? 0) - (other.recentBookings ?? 0);
  if (recent !== 0) return recent < 0;
  const priority = (one.priority ?? 0) - (other.priority ?? 0);
  return priority === 0 ? one.id < other.id : priority > 0;
}
