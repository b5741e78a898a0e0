import { expect, test } from "vitest";
import { packageStanding } from "#app/domain/organisations/package/standing.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { includedMeetings } from "#app/domain/workspace/advice/included-meetings.ts";
import { termsOf } from "#app/domain/billing/package-terms.ts";

const sold = (id: "start" | "support") => ({
  package: id,
  startsOn: "2027-01-31",
  offer: termsOf(id).offer,
});

test("a month's meeting counts in the month of its day and lapses with the month's last day", () => {
  const held = ["2027-02-10"];
  const at = (day: string) => includedMeetings(sold("support"), held, day);
  expect(at("2027-01-31")).toMatchObject({
    used: 1,
    of: 1,
    from: "2027-01-31",
    until: "2027-02-27",
  });
  expect(at("2027-02-27")).toMatchObject({ used: 1, until: "2027-02-27" });
  expect(at("2027-02-28")).toMatchObject({
    used: 0,
    of: 1,
    from: "2027-02-28",
    until: "2027-03-30",
  });
});

test("a meeting of the whole contract counts once for good and lapses never", () => {
  const use = includedMeetings(sold("start"), ["2027-02-10"], "2028-06-01");
  expect(use).toMatchObject({ used: 1, of: 1, per: "contract", until: null });
});

test("a failed payment warns, one that was given up makes the workspace readable only", () => {
  const states = ["current", "pending", "past_due", "unpaid"];
  expect(states.map((paymentState) => packageStanding(paymentState))).toEqual([
    "running",
    "running",
    "warned",
    "read-only",
  ]);
  expect(packageStanding(undefined)).toBe("none");
});

test("readable only is to look, to export, to pay and to close doors, for everybody", () => {
  const roles = ["admin", "approver", "editor"];
  const may = (action: Parameters<typeof mayIn>[1]) =>
    mayIn({ roles, standing: "read-only" }, action);
  expect(
    (["workspace.read", "organisation.export", "package.manage", "members.manage"] as const).map(
      may,
    ),
  ).toEqual([true, true, true, true]);
  expect(
    (["measure.change", "evidence.change", "use-case.approve", "use-case.share"] as const).map(may),
  ).toEqual([false, false, false, false]);
  const consultant = { roles: ["consultant"], entrusted: true, standing: "read-only" } as const;
  expect(mayIn(consultant, "measure.change")).toBe(false);
  expect(mayIn({ ...consultant, standing: "warned" }, "measure.change")).toBe(true);
});
