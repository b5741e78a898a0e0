export type HouseRole = "consultant" | "lead-consultant" | "administrator";
export type ClientRole = "admin" | "approver" | "editor" | "reader" | "guest";

/** Who may do what: the one table of roles and actions, for the server and for the pages. */
const table = {
  "leads.read": ["consultant", "lead-consultant"],
} as const satisfies Record<string, readonly (HouseRole | ClientRole)[]>;

export type Action = keyof typeof table;

export function may(roles: readonly string[], action: Action): boolean {
  const allowed: readonly string[] = table[action];
  return roles.some((role) => allowed.includes(role));
}
