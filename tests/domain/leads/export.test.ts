import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { houseAccess } from "#app/domain/audit/access.ts";
import { exportLeads } from "#app/domain/leads/export.server.ts";
import { leadOfContact } from "#app/domain/leads/leads.server.ts";
import { likelyDuplicates, mergeLeads } from "#app/domain/leads/merge.server.ts";
import { houseAccessOf } from "#app/domain/organisations/access.ts";
import { transaction } from "#db/database.server.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { alice, confirmed, jens, katrin, startAnew } from "#tests/support/prospects.ts";

const anna = houseAccessOf(people.anna.id, people.anna.roles) ?? raise();

function raise(): never {
  throw new Error("Anna may not read leads");
}

beforeAll(() => enrolHouse());
beforeEach(startAnew);

async function fileOf(filter: Parameters<typeof exportLeads>[1]): Promise<string> {
  const answer = await exportLeads(anna, filter);
  return typeof answer === "object" && "body" in answer ? answer.body : raise();
}

const idOf = async (email: string) =>
  (await asSuperuser<{ id: string }>("select id from lead where email = $1", [email]))[0]?.id ?? "";

test("the export holds what the office may see, as text a spreadsheet runs nothing of", async () => {
  await confirmed({ ...katrin, company: '=HYPERLINK("x";"y")', phone: "+49 30 1", call: true });
  await confirmed({ ...jens, firstName: "@Jens", phone: "+49 40 2", shared: "light" });
  const file = await fileOf({});
  const [, first = "", second = "", ...more] = file.split("\r\n");
  expect(more).toEqual([""]);
  const [ofJens, ofKatrin] = [first, second].toSorted((one) => (one.includes("jens@") ? -1 : 1));
  expect(ofKatrin).toContain(`"'=HYPERLINK(""x"";""y"")"`);
  expect(ofKatrin).toContain("'+49 30 1");
  expect(ofKatrin).toContain("lead-scoring");
  expect(ofJens).toContain("'@Jens");
  expect(ofJens).not.toMatch(/49 40 2|website-chatbot/);
  expect((await fileOf({ search: "jens" })).split("\r\n")).toHaveLength(3);
  expect(await asSuperuser("select data from audit_event where kind = 'leads.exported'")).toEqual([
    { data: { count: 2 } },
    { data: { count: 1 } },
  ]);
  expect(await exportLeads({ ...anna, roles: ["administrator"] }, {})).toBe("not-allowed");
  for (let turn = 0; turn < 8; turn += 1) await fileOf({});
  expect(await exportLeads(anna, {})).toEqual({ retryAfterSeconds: expect.any(Number) });
});

test("two leads become one: nothing is lost, and the other address leads there too", async () => {
  await confirmed({ ...katrin, firstName: null, news: true });
  const second = { ...katrin, email: "k.muster@muster-vertrieb.example", crm: "HubSpot" };
  await confirmed({ ...second, from: "203.0.113.50" });
  const [id, other] = [await idOf(katrin.email), await idOf(second.email)];
  const found = await likelyDuplicates(anna, id);
  expect(found?.others.map((one) => one.id)).toEqual([other]);
  expect(await mergeLeads(anna, id, id)).toBe("not-possible");
  expect(await mergeLeads(anna, id, crypto.randomUUID())).toBe("not-possible");
  const both = await Promise.all([mergeLeads(anna, id, other), mergeLeads(anna, id, other)]);
  expect(both.toSorted()).toEqual(["merged", "not-possible"]);
  expect(await asSuperuser("select id, first_name, crm from lead")).toEqual([
    { id, first_name: "Katrin", crm: "HubSpot" },
  ]);
  expect(await asSuperuser("select from self_check where lead_id = $1", [id])).toHaveLength(2);
  const contact = { ...alice, email: second.email };
  const { firstName, company, language, email } = contact;
  const again = await transaction(houseAccess("visitor"), (tx) =>
    leadOfContact(tx, houseAccess("visitor"), { firstName, company, language, email }),
  );
  expect(again).toBe(id);
});
