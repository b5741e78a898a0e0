import { expect, test } from "vitest";
import {
  canMerge,
  type Mergeable,
  mergedStanding,
} from "#app/domain/workspace/merging/merged-standing.ts";

const one: Mergeable = {
  id: "1",
  measure: "law-lia",
  scope: "use-case",
  status: "implemented",
  fromCheck: true,
  dueOn: "2027-02-01",
  ownerId: null,
};
const other: Mergeable = { ...one, id: "2", dueOn: null, ownerId: "anna" };

test.each<[string, Partial<Mergeable>]>([
  ["itself", { id: "1" }],
  ["another kind", { measure: "law-lawful" }],
  ["what the organisation has once", { scope: "organisation" }],
  ["what is declined", { status: "not-applicable" }],
])("nothing is merged with %s", (_, change) => {
  expect(canMerge(one, other)).toBe(true);
  expect(canMerge(one, { ...other, ...change })).toBe(false);
  expect(canMerge({ ...other, ...change }, one)).toBe(false);
});

test("the one that is less far decides how far both are, whichever stays", () => {
  for (const status of ["open", "in-progress"] as const) {
    const late = { ...other, status };
    expect(mergedStanding(one, late)).toMatchObject({ status, fromCheck: false });
    expect(mergedStanding(late, one).status).toBe(status);
  }
  expect(mergedStanding(one, { ...other, status: "effective" })).toMatchObject({
    status: "implemented",
    fromCheck: true,
  });
});

test("the earlier date holds, and an owner is not lost", () => {
  expect(mergedStanding(one, other)).toMatchObject({ dueOn: "2027-02-01", ownerId: "anna" });
  const dated = { ...other, dueOn: "2027-01-04" };
  expect(mergedStanding({ ...one, ownerId: "kim" }, dated)).toMatchObject({
    dueOn: "2027-01-04",
    ownerId: "kim",
  });
  expect(mergedStanding({ ...one, dueOn: null }, other).dueOn).toBeNull();
});
