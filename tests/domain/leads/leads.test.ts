import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import { viewLead } from "#app/domain/leads/lead-page.server.ts";
import { type LeadCursor, leads } from "#app/domain/leads/list.server.ts";
import { type HouseAccess, houseAccessOf } from "#app/domain/organisations/access.ts";
import { foundClients, mertens, muster, people } from "#tests/support/people.ts";
import { alice, asked, confirmed, jens, katrin, startAnew } from "#tests/support/prospects.ts";

const anna = houseAccessOf(people.anna.id, people.anna.roles) ?? raise();
const inMuster: HouseAccess = {
  organisationId: muster.id,
  actor: { kind: "person", id: mertens.id },
  roles: [],
};

function raise(): never {
  throw new Error("Anna may not read leads");
}

beforeAll(() => foundClients());
beforeEach(startAnew);

/** As many leads as wanted, each with one check; `at` is an expression of n. */
const plant = (count: number, at: string, organisationId: string = houseId) =>
  asSuperuser(
    `with made as (
       insert into lead (organisation_id, email, language, last_contact_at)
       select $1, n || '@prospect.example', 'de', ${at} from generate_series(1, $2) as n returning id)
     insert into self_check (organisation_id, lead_id, rules_version, language, answers, result)
     select $1, id, '1', 'de', '{}', '{}' from made`,
    [organisationId, count],
  );

/** Every page after the other, as the pages' links lead: the moment goes through its ISO form. */
async function allPages() {
  const pages: Awaited<ReturnType<typeof leads>>["leads"][] = [];
  let cursor: LeadCursor | undefined;
  for (let more = true; more && pages.length < 20;) {
    const page = await leads(anna, {}, cursor);
    pages.push(page.leads);
    cursor = page.next;
    more = cursor !== undefined;
  }
  return pages;
}

test.each([
  ["equal times", "now()"],
  ["times a microsecond apart", "now() + n * interval '1 microsecond'"],
  ["times a second apart", "now() - n * interval '1 second'"],
  ["times equal in pairs", "now() - (n / 2) * interval '1 minute'"],
])("60 leads with %s: every one once, in order, 25 to a page", async (_what, at) => {
  await plant(60, at);
  const pages = await allPages();
  expect(pages.map((page) => page.length)).toEqual([25, 25, 10]);
  const listed = pages.flat();
  expect(new Set(listed.map(({ id }) => id)).size).toBe(60);
  const times = listed.map(({ lastContactAt }) => lastContactAt.getTime());
  expect(times).toEqual(times.toSorted((a, b) => b - a));
});

test.each([
  [0, [0]],
  [25, [25]],
  [26, [25, 1]],
])("%i leads make pages of %j", async (count, sizes) => {
  await plant(count, "now()");
  expect((await allPages()).map((page) => page.length)).toEqual(sizes);
});

test("a lead that gets in touch while somebody pages is not shown twice and hides nobody", async () => {
  await plant(60, "now() - n * interval '1 minute'");
  const first = await leads(anna);
  await asSuperuser("update lead set last_contact_at = now() where email = '40@prospect.example'");
  const second = await leads(anna, {}, first.next);
  const seen = [...first.leads, ...second.leads].map(({ email }) => email);
  expect(new Set(seen).size).toBe(50);
  expect(seen).toContain("51@prospect.example");
});

test("each lead comes with its latest check; unconfirmed requests are none", async () => {
  await confirmed(katrin);
  await confirmed({ ...katrin, answers: jens.answers });
  await asked(alice);
  const { leads: listed, next } = await leads(anna);
  expect(next).toBeUndefined();
  expect(listed).toMatchObject([
    {
      email: katrin.email,
      firstName: "Katrin",
      company: katrin.company,
      check: { useCase: "website-chatbot", result: { light: "yellow" } },
    },
  ]);
});

test("somebody who only booked is a lead as well, without a check", async () => {
  await asSuperuser("insert into lead (organisation_id, email, language) values ($1, $2, 'de')", [
    houseId,
    alice.email,
  ]);
  const { leads: listed } = await leads(anna);
  expect(listed).toMatchObject([{ email: alice.email, check: null }]);
  expect(await viewLead(anna, listed[0]?.id ?? "")).toMatchObject({ check: null });
});

test("viewing a lead shows it and is recorded with who looked", async () => {
  await confirmed(katrin);
  const [{ id } = { id: "" }] = await asSuperuser<{ id: string }>("select id from lead");
  expect(await viewLead(anna, id)).toMatchObject({
    id,
    email: katrin.email,
    check: { useCase: "lead-scoring", result: { light: "green" } },
  });
  const looks = await asSuperuser(
    "select actor_kind, actor_id, subject_kind, subject_id from audit_event where kind = 'lead.viewed'",
  );
  expect(looks).toEqual([
    { actor_kind: "person", actor_id: people.anna.id, subject_kind: "lead", subject_id: id },
  ]);
});

test("an id of nobody and an id of another organisation answer alike, and nothing is recorded", async () => {
  await plant(1, "now()", muster.id);
  const [{ id } = { id: "" }] = await asSuperuser<{ id: string }>("select id from lead");
  expect(await viewLead(anna, id)).toBeUndefined();
  expect(await viewLead(anna, randomUUID())).toBeUndefined();
  expect((await leads(anna)).leads).toEqual([]);
  expect(await asSuperuser("select from audit_event")).toEqual([]);
  expect(await viewLead(inMuster, id)).toMatchObject({ id });
});
