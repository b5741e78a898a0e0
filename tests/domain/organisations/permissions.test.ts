import { describe, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import { houseAccessOf } from "#app/domain/organisations/access.ts";
import { type Action, may, mayIn } from "#app/domain/organisations/permissions.ts";

const roles = [
  "consultant",
  "lead-consultant",
  "administrator",
  "admin",
  "approver",
  "editor",
  "reader",
  "guest",
] as const;

/** The whole matrix in writing: whoever is not named may not. */
const allowed: Record<Action, readonly (typeof roles)[number][]> = {
  "leads.read": ["consultant", "lead-consultant"],
  "leads.change": ["consultant", "lead-consultant"],
  "leads.win": ["consultant", "lead-consultant"],
  "offers.make": ["consultant", "lead-consultant"],
  "leads.export": ["consultant", "lead-consultant"],
  "leads.delete": ["consultant", "lead-consultant"],
  "appointments.read": ["consultant", "lead-consultant"],
  "appointments.change": ["consultant", "lead-consultant"],
  "calendar.change": ["consultant", "lead-consultant"],
  "calendars.change": ["lead-consultant"],
  "clients.read": ["lead-consultant"],
  "time.book": ["consultant", "lead-consultant"],
  "time.book-for-all": ["lead-consultant"],
  "invoices.credit": ["lead-consultant"],
  "contracts.steer": ["lead-consultant"],
  "consultants.assign": ["lead-consultant"],
  "people.manage": ["administrator"],
  "audit.verify": ["administrator"],
  "workspace.read": [
    "admin",
    "approver",
    "editor",
    "reader",
    "guest",
    "consultant",
    "lead-consultant",
  ],
  "use-case.change": ["admin", "approver", "editor"],
  "measure.change": ["admin", "approver", "editor"],
  "screening.change": ["admin", "approver", "editor"],
  "measure.propose": ["consultant", "lead-consultant"],
  "evidence.change": ["admin", "approver", "editor"],
  "evidence.check": ["consultant", "lead-consultant"],
  "opinion.publish": ["consultant", "lead-consultant"],
  "meeting.record": ["consultant", "lead-consultant"],
  "review.request": ["admin", "approver", "editor"],
  "review.answer": ["consultant", "lead-consultant"],
  "comment.write": ["admin", "approver", "editor", "reader", "consultant", "lead-consultant"],
  "use-case.approve": ["approver"],
  "risk.accept": ["approver"],
  "members.manage": ["admin"],
  "agreement.accept": ["admin"],
  "package.manage": ["admin"],
  "organisation.export": ["admin"],
  "settings.change": ["admin"],
  "use-case.share": ["admin", "approver", "editor"],
};

const cells = Object.entries(allowed).flatMap(([action, who]) =>
  roles.map((role) => ({ action: action as Action, role, expected: who.includes(role) })),
);

test.each(cells)("$role, $action: $expected", ({ action, role, expected }) => {
  expect(may([role], action)).toBe(expected);
});

test.each(Object.keys(allowed) as Action[])(
  "%s: no role, no right; one of several is enough",
  (action) => {
    expect(may([], action)).toBe(false);
    for (const wrong of ["", "Consultant", "consultant ", "toString", "__proto__"])
      expect(may([wrong], action)).toBe(false);
    expect(may(["guest", ...allowed[action]], action)).toBe(true);
  },
);

describe("the way into the office", () => {
  test.each([
    [["consultant"], true],
    [["administrator", "lead-consultant"], true],
    [["administrator"], false],
    [["admin", "approver"], false],
    [[], false],
  ])("%j: %s", (own, open) => {
    const access = houseAccessOf("00000000-0000-4000-8000-00000000a001", own);
    expect(access !== undefined).toBe(open);
    if (access)
      expect(access).toEqual({
        organisationId: houseId,
        actor: { kind: "person", id: "00000000-0000-4000-8000-00000000a001" },
        roles: own,
      });
  });
});

test("a client entrusts its measures and screening to consultants, and nothing else to anybody", () => {
  for (const { action, role, expected } of cells) {
    const gained = /^(measure|screening)\.change$/.test(action) && /consultant/.test(role);
    expect(mayIn({ roles: [role], entrusted: true }, action)).toBe(expected || gained);
    expect(mayIn({ roles: [role], entrusted: false }, action)).toBe(expected);
  }
});
