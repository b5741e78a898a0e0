import type { Fields } from "#tests/support/visitor.ts";

/** Somebody who tries the doors: the roles of the contract, and those who have none. */
export const visitors = [
  "admin",
  "approver",
  "editor",
  "reader",
  "guest",
  "assigned consultant",
  "unassigned consultant",
  "assigned lead consultant",
  "administrator",
  "outsider",
  "nobody",
] as const;

export type VisitorName = (typeof visitors)[number];

export type Answers = Partial<Record<VisitorName, number>>;

/** One door: the form that it takes, and what it says to those whose door it is. Everybody else gets 404. */
export interface Door {
  form: Fields;
  page: Answers;
  action?: Answers;
}

/** The same answer for several. */
export const all = (status: number, ...who: VisitorName[]): Answers =>
  Object.fromEntries(who.map((one) => [one, status]));

/** Who changes a workspace, who only looks at it, and who of those checks. */
export const editors: VisitorName[] = ["admin", "approver", "editor"];
export const lookers: VisitorName[] = ["reader", "assigned consultant", "assigned lead consultant"];
export const checkers: VisitorName[] = ["assigned consultant", "assigned lead consultant"];
