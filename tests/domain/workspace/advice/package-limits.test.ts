import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { enrolHouse, foundClients, mertens, muster, people } from "#tests/support/people.ts";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import { daysAfter } from "#app/domain/catalogue/time/day.ts";
import { inviteMember } from "#app/domain/organisations/invite-member.server.ts";
import { packageUse } from "#app/domain/workspace/advice/package-use.server.ts";
import { recordMeeting } from "#app/domain/workspace/advice/record-meeting.server.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { sampleCustomer } from "#tests/support/invoices.ts";

const admin = {
  organisationId: muster.id,
  actor: { kind: "person", id: mertens.id },
  roles: ["admin"],
  side: "client",
} as const;
const anna = {
  organisationId: muster.id,
  actor: { kind: "person", id: people.anna.id },
  roles: ["consultant"],
  side: "house",
} as const;
const today = todayInBerlin();

const sell = (id: PackageId, startsOn: string) =>
  asSuperuser(
    `insert into subscription (organisation_id, package, terms, customer, starts_on, ordered_by) values ($1, $2, $3, $4, $5, 'x')`,
    [muster.id, id, JSON.stringify(termsOf(id)), JSON.stringify(sampleCustomer), startsOn],
  );
const invite = (name: string) =>
  inviteMember(admin, {
    name,
    email: `${name}@muster.example`,
    roles: ["reader"],
    language: "de",
    guestUntil: null,
  });

beforeAll(async () => {
  await enrolHouse();
  await foundClients();
});
beforeEach(() =>
  asSuperuser(
    "truncate rate_limit, subscription cascade; delete from advice_meeting; delete from invitation",
  ),
);

describe("members", () => {
  test("are as many as the package has places for, open invitations among them; two at once do not take the last one both", async () => {
    await sell("start", today);
    const places = termsOf("start").offer.members;
    const { members = 0 } = (await packageUse(admin)) ?? {};
    for (let taken = members; taken < places - 1; taken += 1)
      expect(await invite(`n${taken}`)).toBe("invited");
    const answers = await Promise.all(["a", "b", "c", "d"].map(invite));
    expect(answers.toSorted()).toEqual([
      "invited",
      "package-limit",
      "package-limit",
      "package-limit",
    ]);
    expect((await packageUse(anna))?.members).toBe(places);
    await asSuperuser("update invitation set revoked_at = now() where name = 'n1' or name = 'a'");
    await asSuperuser("update invitation set expires_at = now() where name like 'n%'");
    expect(await invite("e")).toBe("invited");
  });

  test("have no limit where there is no package", async () => {
    for (let place = 0; place < 5; place += 1) expect(await invite(`o${place}`)).toBe("invited");
  });
});

describe("advice meetings", () => {
  test("are counted with the act, by one of four at once, and shown to both sides", async () => {
    await sell("support", daysAfter(today, -10));
    const days = [-3, -2, -1, 0].map((days) => daysAfter(today, days));
    const answers = await Promise.all(days.map((day) => recordMeeting(anna, day)));
    expect(answers.toSorted()).toEqual([
      "package-limit",
      "package-limit",
      "package-limit",
      "recorded",
    ]);
    for (const access of [admin, anna])
      expect((await packageUse(access))?.meetings).toMatchObject({ used: 1, of: 1, per: "month" });
    expect(
      await asSuperuser("select from audit_event where kind = 'meeting.recorded'"),
    ).toHaveLength(1);
  });

  test("are not of days to come, before the package, twice a day, without one, or by the client", async () => {
    expect(await recordMeeting(anna, today)).toBe("no-package");
    await sell("dpo", daysAfter(today, -100));
    expect(await recordMeeting(anna, daysAfter(today, 1))).toBe("out-of-term");
    expect(await recordMeeting(anna, daysAfter(today, -101))).toBe("out-of-term");
    expect(await recordMeeting(admin, today)).toBe("not-allowed");
    expect(await recordMeeting(anna, daysAfter(today, -90))).toBe("recorded");
    expect(await recordMeeting(anna, daysAfter(today, -90))).toBe("twice");
    // What was left of another month does not count there.
    expect(await recordMeeting(anna, daysAfter(today, -89))).toBe("package-limit");
    expect(await recordMeeting(anna, today)).toBe("recorded");
  });
});
