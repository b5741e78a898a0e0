import { isReadOnly, type PackageStanding } from "./package/standing.ts";

export type HouseRole = "consultant" | "lead-consultant" | "administrator";
export type ClientRole = "admin" | "approver" | "editor" | "reader" | "guest";
export type Role = HouseRole | ClientRole;

const everybodyAtTheClient = ["admin", "approver", "editor", "reader", "guest"] as const;
const editors = ["admin", "approver", "editor"] as const;
const consultants = ["consultant", "lead-consultant"] as const;

/**
 * Who may do what: the one table of roles and actions, for the server and for the pages.
 * A consultant's rights in a client's workspace hold for assigned organisations only; the access says which those are.
 */
const table = {
  "leads.read": consultants,
  "leads.change": consultants,
  "leads.win": consultants,
  "offers.make": consultants,
  "leads.export": consultants,
  "leads.delete": consultants,
  "appointments.read": consultants,
  "appointments.change": consultants,
  // The own one; everybody's is for the lead.
  "calendar.change": consultants,
  "calendars.change": ["lead-consultant"],
  "clients.read": ["lead-consultant"],
  // On the clients one works for, the own; everybody's on all of them is for the lead.
  "time.book": consultants,
  "time.book-for-all": ["lead-consultant"],
  "invoices.credit": ["lead-consultant"],
  "contracts.steer": ["lead-consultant"],
  "consultants.assign": ["lead-consultant"],
  "people.manage": ["administrator"],
  "audit.verify": ["administrator"],

  "workspace.read": [...everybodyAtTheClient, ...consultants],
  "use-case.change": editors,
  "measure.change": editors,
  "screening.change": editors,
  // Directly where the client entrusts it to them (`mayIn`); never as its owner.
  "measure.propose": consultants,
  "evidence.change": editors,
  "evidence.check": consultants,
  "opinion.publish": consultants,
  "meeting.record": consultants,
  "review.request": editors,
  "review.answer": consultants,
  "comment.write": ["admin", "approver", "editor", "reader", ...consultants],
  "use-case.approve": ["approver"],
  "risk.accept": ["approver"],
  "members.manage": ["admin"],
  "agreement.accept": ["admin"],
  "settings.change": ["admin"],
  "use-case.share": editors,
  "package.manage": ["admin"],
  "organisation.export": ["admin"],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof table;

export const actions = Object.keys(table) as Action[];

/** Who may do what in general. */
export function may(roles: readonly string[], action: Action): boolean {
  const allowed: readonly string[] = table[action];
  return roles.some((role) => allowed.includes(role));
}

/** What a consultant does where the client entrusts it to them. */
const entrustable: readonly Action[] = ["measure.change", "screening.change"];

/** What stays possible while a workspace is readable only: to look, to take everything along, to pay, to close doors. */
const stays: readonly Action[] = [
  "workspace.read",
  "organisation.export",
  "package.manage",
  "agreement.accept",
  "members.manage",
  "settings.change",
];

interface InOneWorkspace {
  roles: readonly string[];
  entrusted?: boolean;
  standing?: PackageStanding;
}

/**
 * Who may do what in one client's workspace: a consultant changes some things where the client entrusts it to them, and
 * nobody changes anything while the package makes it readable only.
 */
export function mayIn(
  { roles, entrusted = false, standing }: InOneWorkspace,
  action: Action,
): boolean {
  if (isReadOnly(standing) && !stays.includes(action)) return false;
  if (entrusted && entrustable.includes(action) && may(roles, "measure.propose")) return true;
  return may(roles, action);
}
