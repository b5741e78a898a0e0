import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import { changeLead, moveLead, noteOnLead } from "#app/domain/leads/change.server.ts";
import { viewLead } from "#app/domain/leads/lead-page.server.ts";
import { leadBoard, type LeadFilter, leads } from "#app/domain/leads/list.server.ts";
import { leadStory } from "#app/domain/leads/timeline.server.ts";
import { movesOn, stages } from "#app/domain/leads/stages.ts";
import { houseAccessOf } from "#app/domain/organisations/access.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { confirmed, jens, katrin, sales, startAnew } from "#tests/support/prospects.ts";

const anna = houseAccessOf(people.anna.id, people.anna.roles) ?? raise();
const jonas = houseAccessOf(people.jonas.id, people.jonas.roles) ?? raise();

function raise(): never {
  throw new Error("They may not read leads");
}

beforeAll(() => enrolHouse());
beforeEach(startAnew);

const idOf = async (email: string) =>
  (await asSuperuser<{ id: string }>("select id from lead where email = $1", [email]))[0]?.id ?? "";
const wish = { ownerId: people.jonas.id, nextStep: "Anrufen", nextStepOn: "2027-01-15" };

describe("a lead at work", () => {
  test("has an owner and a next step; who is slower changes nothing and sees who was faster", async () => {
    await confirmed(katrin);
    const id = await idOf(katrin.email);
    const both = await Promise.all([
      changeLead(anna, id, { ...wish, version: 1 }),
      changeLead(jonas, id, { ...wish, nextStep: "Mailen", version: 1 }),
    ]);
    expect(both.toSorted()).toEqual(["changed", "conflict"]);
    const winner = both[0] === "changed" ? "Anna Weber" : "Jonas Brandt";
    const lead = await viewLead(anna, id);
    expect(lead).toMatchObject({
      ownerId: people.jonas.id,
      version: 2,
      lastChange: { by: winner },
    });
    const outsider = { ...wish, version: 2, ownerId: crypto.randomUUID() };
    expect(await changeLead(anna, id, outsider)).toBe("not-a-consultant");
  });

  test("is moved by signed rows, and lost only with a reason", async () => {
    await confirmed(katrin);
    const id = await idOf(katrin.email);
    const lost = { version: 1, stage: "lost", reason: null } as const;
    expect(await moveLead(anna, id, lost)).toBe("reason-missing");
    expect(await moveLead(anna, id, { ...lost, reason: "Kein Budget" })).toBe("changed");
    expect(await moveLead(jonas, id, { version: 1, stage: "offer", reason: null })).toBe(
      "conflict",
    );
    const rows = await asSuperuser(
      "select stage, reason, person_id from lead_stage where stage = 'lost'",
    );
    expect(rows).toEqual([{ stage: "lost", reason: "Kein Budget", person_id: people.anna.id }]);
    const story = await leadStory(anna, id);
    expect(story?.moments[0]).toMatchObject({
      kind: "stage",
      what: "lost",
      reason: "Kein Budget",
      by: "Anna Weber",
    });
    await confirmed({ ...katrin, from: "203.0.113.99" });
    expect((await viewLead(anna, id))?.stage).toBe("confirmed");
  });

  test("has notes of several people at once, and shows the phone only with consent", async () => {
    await confirmed({ ...katrin, phone: "030 123456" });
    await confirmed({ ...jens, phone: "040 123456", call: true });
    const [id, other] = [await idOf(katrin.email), await idOf(jens.email)];
    await Promise.all([noteOnLead(anna, id, "Eins"), noteOnLead(jonas, id, "Zwei")]);
    const lead = await viewLead(anna, id);
    expect(lead?.notes.map(({ text }) => text).toSorted()).toEqual(["Eins", "Zwei"]);
    expect([lead?.phone, lead?.hasPhone]).toEqual([null, true]);
    expect((await viewLead(anna, other))?.phone).toBe("040 123456");
    await asSuperuser("update consent set withdrawn_at = now(), withdrawn_how = 'self-service'");
    expect((await viewLead(anna, other))?.phone).toBeNull();
    expect(await noteOnLead(anna, crypto.randomUUID(), "Drei")).toBe("unknown");
  });
});

test("what happens moves a lead forward only, and a lost one back in", () => {
  for (const from of stages)
    for (const to of stages)
      expect(movesOn(from, to), `${from} to ${to}`).toBe(
        from === "lost" || stages.indexOf(to) > stages.indexOf(from),
      );
});

describe("the list", () => {
  const emails = async (filter: LeadFilter) =>
    (await leads(anna, filter)).leads.map(({ email }) => email);

  test("is narrowed by words, stage, light and owner, and ordered as asked", async () => {
    for (const one of [katrin, jens, sales]) await confirmed(one);
    const id = await idOf(jens.email);
    await changeLead(anna, id, { ...wish, version: 1 });
    await moveLead(anna, id, { version: 2, stage: "offer", reason: null });
    expect(await emails({ search: "MUSTER vertr" })).toEqual([katrin.email]);
    expect(await emails({ search: "maschinenbau" })).toEqual([jens.email]);
    expect(await emails({ search: "muster maschinenbau" })).toEqual([]);
    expect(await emails({ search: "%" })).toHaveLength(3);
    expect(await emails({ stage: "offer" })).toEqual([jens.email]);
    expect(await emails({ light: "red" })).toEqual([sales.email]);
    expect(await emails({ owner: people.jonas.id })).toEqual([jens.email]);
    expect(await emails({ owner: "nobody" })).toEqual([sales.email, katrin.email]);
    expect(await emails({ order: "oldest" })).toEqual([katrin.email, jens.email, sales.email]);
    expect((await emails({ order: "step" }))[0]).toBe(jens.email);
    expect(await emails({ order: "name" })).toEqual([jens.email, katrin.email, sales.email]);
    const board = await leadBoard(anna);
    expect(board.map(({ stage, leads }) => [stage, leads.length])).toEqual([
      ["new", 0],
      ["confirmed", 2],
      ["booked", 0],
      ["offer", 1],
      ["won", 0],
      ["lost", 0],
    ]);
  });

  test.each(["newest", "oldest", "step", "name"] as const)(
    "ordered by %s, every page follows the one before",
    async (order) => {
      await asSuperuser(
        `insert into lead (organisation_id, email, company, language, last_contact_at, next_step_on)
         select $1, n || '@p.example', 'Firma ' || (n % 7), 'de', now() - (n % 5) * interval '1 hour',
                case when n % 3 = 0 then current_date + n % 4 end from generate_series(1, 60) as n`,
        [houseId],
      );
      const seen: string[] = [];
      let page = await leads(anna, { order });
      for (let turn = 0; turn < 5; turn += 1) {
        seen.push(...page.leads.map(({ id }) => id));
        if (!page.next) break;
        page = await leads(anna, { order }, page.next);
      }
      expect([seen.length, new Set(seen).size]).toEqual([60, 60]);
    },
  );
});
