import { asSuperuser } from "#tests/support/database.ts";
import { atWork, loadSamples, openMeasure, people, sampleClients } from "#tests/support/samples.ts";
import { beforeAll, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { addEvidence } from "#app/domain/workspace/evidence/add-evidence.server.ts";
import { checkEvidence } from "#app/domain/workspace/evidence/check-evidence.server.ts";
import { overview } from "#app/domain/workspace/use-cases.server.ts";
import { endOfWeek } from "#app/domain/workspace/week.ts";

const muster = sampleClients.muster.id;
const mertens = atWork("mertens");

beforeAll(loadSamples);

test.each([
  ["2026-11-23", "2026-11-29"],
  ["2026-11-26", "2026-11-29"],
  ["2026-11-29", "2026-11-29"],
  ["2028-02-28", "2028-03-05"],
])("the week of %s ends on %s", (day, end) => {
  expect(endOfWeek(day)).toBe(end);
});

test("whose turn it is, and since when: overdue and returned for the client, unchecked for the consultancy", async () => {
  const { id } = await openMeasure(muster);
  const wish = { title: "Vermerk", text: "Geprüft", url: null, validUntil: null };
  const added = await addEvidence(mertens, id, { wish, file: undefined });
  if ("refused" in added) throw new Error(added.refused);
  const { evidenceId } = added;
  const count = async (what: string) =>
    (await overview(mertens)).turns.find((one) => one.what === what);
  const before = (await count("waiting"))?.count ?? 0;
  expect(before).toBeGreaterThan(0);
  const anna: OrganisationAccess = {
    ...mertens,
    actor: { kind: "person", id: people.anna.id },
    roles: people.anna.roles,
    side: "house",
  };
  await checkEvidence(anna, evidenceId, { version: 1, verdict: "returned", reason: "Datum fehlt" });
  expect((await count("waiting"))?.count ?? 0).toBe(before - 1);
  expect(await count("returned")).toMatchObject({ who: "client", count: 1 });
  await asSuperuser("update measure set due_on = current_date - 40 where id = $1", [id]);
  const overdue = await count("overdue");
  expect(Date.now() - (overdue?.since.getTime() ?? 0)).toBeGreaterThan(38 * 86_400_000);
});

test("the next appointment is the one of the lead that became this client, and nobody else's", async () => {
  await asSuperuser(
    "insert into calendar (organisation_id, person_id, weekly) values ($1, $2, '[]') on conflict do nothing",
    [houseId, people.anna.id],
  );
  const book = (days: number, client: string, status: string) =>
    asSuperuser(
      `insert into appointment (organisation_id, person_id, starts_at, ends_at, time_zone, name, email, topic, language, idempotency_key, lead_id, status, cancelled_at)
       select $1, $2, now() + $3 * interval '1 day', now() + $3 * interval '1 day' + interval '30 minutes', 'Europe/Berlin', 'x', 'x@x.example', 'other', 'de', gen_random_uuid(), lead.id, $5::text, case when $5::text = 'cancelled' then now() end
         from lead where client_id = $4`,
      [houseId, people.anna.id, days, client, status],
    );
  await asSuperuser("delete from appointment where starts_at > now()");
  await book(50, muster, "confirmed");
  await book(45, muster, "cancelled");
  await book(40, sampleClients.nordlicht.id, "confirmed");
  const { appointment } = await overview(mertens);
  expect(appointment?.consultant).toBe("Anna Weber");
  expect(Math.round(((appointment?.startsAt.getTime() ?? 0) - Date.now()) / 86_400_000)).toBe(50);
  expect((await overview({ ...mertens, roles: ["guest"] })).appointment).toBeUndefined();
});
