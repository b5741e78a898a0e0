import { asSuperuser } from "#tests/support/database.ts";
import { appHandler, type TestApp } from "#tests/support/app.ts";
import {
  clientPeople,
  everythingWritten,
  leadOf,
  loadSamples,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { beforeAll, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import { doors, pages, type VisitorName, visitors } from "./doors.ts";

type Ids = Record<string, string>;

const { muster, nordlicht } = sampleClients;
const browsers = new Map<VisitorName, Visitor>();
const idsOf = new Map<string, Ids>();
let attempts = 0;

beforeAll(async () => {
  await loadSamples();
  const app = await appHandler();
  idsOf.set("muster", await idsAt(muster.id));
  idsOf.set("nordlicht", await idsAt(nordlicht.id));
  await enrol(app);
}, 150_000);

/** Ids that exist at one client, under the names of the address slots. */
async function idsAt(organisationId: string): Promise<Ids> {
  const one = async (table: string) => {
    const [row] = await asSuperuser<{ id: string }>(
      `select id from ${table} where organisation_id = $1 limit 1`,
      [organisationId],
    );
    return row?.id ?? "";
  };
  return { organisationId, useCaseId: await one("ai_use_case"), measureId: await one("measure") };
}

async function enrol(app: TestApp): Promise<void> {
  const person = async (
    name: string,
    organisationId: string,
    roles: string,
    assignedTo?: string,
  ) => {
    const [{ id } = { id: "" }] = await asSuperuser<{ id: string }>(
      "insert into person (email, name) values ($1 || '@isolation.example', $1) returning id",
      [name.replaceAll(" ", "-")],
    );
    const until = roles === "guest" ? "2099-01-01" : null;
    await asSuperuser(
      "insert into member (organisation_id, person_id, roles, guest_until) values ($1, $2, string_to_array($3, ','), $4)",
      [organisationId, id, roles, until],
    );
    if (assignedTo) await asSuperuser("insert into assignment values ($1, $2)", [assignedTo, id]);
    browsers.set(name as VisitorName, await signedInAs(app, id));
  };
  for (const role of ["admin", "approver", "editor", "reader", "guest"])
    await person(role, muster.id, role);
  await person("assigned consultant", houseId, "consultant", muster.id);
  await person("assigned lead consultant", houseId, "consultant,lead-consultant", muster.id);
  await person("unassigned consultant", houseId, "consultant");
  await person("administrator", houseId, "administrator");
  browsers.set("outsider", await signedInAs(app, clientPeople.kurz.id));
  browsers.set("nobody", app.visitor());
}

const browserOf = (name: VisitorName) => {
  const found = browsers.get(name);
  if (!found) throw new Error(`Nobody is called ${name}`);
  return found;
};

const random = (): Ids =>
  Object.fromEntries(
    ["organisationId", "useCaseId", "measureId", "leadId", "appointmentId"].map((slot) => [
      slot,
      crypto.randomUUID(),
    ]),
  );

const filled = (path: string, ids: Ids) =>
  path.replace(/:(\w+)/g, (_, slot: string) => ids[slot] ?? "");

/** What one person is told at one door by page, action and `.data`, without what differs each time. */
async function answers(
  name: VisitorName,
  key: keyof typeof doors,
  path: string,
  ids: Ids,
): Promise<string[]> {
  const browser = browserOf(name);
  const form = doors[key]?.form ?? {};
  const at = `/${filled(path, ids)}`.replace("//", "/");
  const told: string[] = [];
  for (const to of [at, `${at}.data`])
    for (const ask of [() => browser.request(to), () => browser.post(to, form)]) {
      const response = await ask();
      const body = await response.text();
      attempts += 1;
      told.push(`${response.status} ${response.headers.get("location") ?? ""} ${bare(body)}`);
    }
  return told;
}

const bare = (body: string) =>
  body
    .replace(/nonce="[^"]*"/g, "")
    .replace(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, ":id");

test("every page of workspace and office stands in the table of doors", () => {
  expect(pages.length).toBeGreaterThan(0);
  expect([...new Set(pages.map(({ key }) => key))].toSorted()).toEqual(
    Object.keys(doors).toSorted(),
  );
});

const inWorkspace = pages.filter(({ key }) => key.startsWith("workspace"));
const inOffice = pages.filter(({ key }) => key.startsWith("office"));
const atMuster: VisitorName[] = [
  "admin",
  "approver",
  "editor",
  "reader",
  "guest",
  "assigned consultant",
  "assigned lead consultant",
];

test.each(visitors)(
  "for %s another organisation is one that does not exist",
  { timeout: 60_000 },
  async (name) => {
    const foreign = idsOf.get(name === "outsider" ? "muster" : "nordlicht") ?? {};
    const before = await everythingWritten();
    for (const { key, path } of inWorkspace) {
      const told = await answers(name, key, path, foreign);
      expect(told, `${name} at ${path}`).toEqual(await answers(name, key, path, random()));
      for (const one of told)
        expect(one, `${name} at ${path}`).toMatch(
          name === "nobody" ? /^(202|302|405) / : /^(404|405) /,
        );
    }
    expect(await everythingWritten()).toEqual(before);
  },
);

test.each([...atMuster, "outsider"] as VisitorName[])(
  "for %s a foreign id in the own organisation is one that does not exist",
  { timeout: 60_000 },
  async (name) => {
    const [own, other] = name === "outsider" ? ["nordlicht", "muster"] : ["muster", "nordlicht"];
    const { organisationId = "" } = idsOf.get(own) ?? {};
    const before = await everythingWritten();
    for (const { key, path } of inWorkspace.filter((page) =>
      /:(useCase|measure)Id/.test(page.path),
    )) {
      const told = await answers(name, key, path, { ...idsOf.get(other), organisationId });
      expect(told, `${name} at ${path}`).toEqual(
        await answers(name, key, path, { ...random(), organisationId }),
      );
      for (const one of told) expect(one, `${name} at ${path}`).toMatch(/^(404|405) /);
    }
    expect(withoutVisits(await everythingWritten(), name)).toEqual(withoutVisits(before, name));
  },
);

/** Somebody of the consultancy who enters an assigned client leaves a trail there, and only there. */
function withoutVisits(written: Record<string, number>, name: VisitorName) {
  if (!name.includes("consultant")) return written;
  const { audit_event: _, [muster.id]: __, ...rest } = written;
  return rest;
}

test.each(visitors)(
  "in the office %s finds nothing under an id of somewhere else",
  { timeout: 60_000 },
  async (name) => {
    const { useCaseId = "" } = idsOf.get("muster") ?? {};
    const before = await everythingWritten();
    const leadId = await leadOf("alice@sample-translations.example");
    const insider = doors["office.leads"]?.page[name] !== undefined;
    for (const { key, path } of inOffice.filter((page) => page.path.includes(":"))) {
      // For people of the office a client's own id is foreign; for everybody else every lead is.
      const foreign: Ids = insider
        ? { leadId: useCaseId, appointmentId: useCaseId }
        : { leadId, appointmentId: leadId };
      const told = await answers(name, key, path, foreign);
      expect(told, `${name} at ${path}`).toEqual(await answers(name, key, path, random()));
      if (!insider && name !== "nobody") for (const one of told) expect(one).toMatch(/^(404|405) /);
    }
    expect(await everythingWritten()).toEqual(before);
  },
);

test.each(visitors)(
  "%s gets at home what the role allows, and nothing more",
  { timeout: 60_000 },
  async (name) => {
    const browser = browserOf(name);
    for (const { key, path } of pages) {
      const door = doors[key];
      const ids = { ...idsOf.get("muster"), ...(await freshIds(key)) };
      const at = `/${filled(path, ids)}`.replace("//", "/");
      const fallback = name === "nobody" ? 302 : 404;
      expect((await browser.request(at)).status, `${name} at ${path}`).toBe(
        door?.page[name] ?? fallback,
      );
      if (!door?.action) continue;
      const form = { ...door.form, ...(await freshFields(key, ids)) };
      expect((await browser.post(at, form)).status, `${name} posts to ${path}`).toBe(
        door.action[name] ?? fallback,
      );
    }
  },
);

/** A lead that is not yet a client and an appointment that is not yet over, for whoever may change them. */
async function freshIds(key: string): Promise<Ids> {
  if (!key.startsWith("office")) return {};
  const [lead] = await asSuperuser<{ id: string }>(
    "insert into lead (organisation_id, email, language) values ($1, gen_random_uuid() || '@lead.example', 'de') returning id",
    [houseId],
  );
  await asSuperuser(
    `insert into self_check (organisation_id, lead_id, rules_version, language, answers, result)
     select organisation_id, $1, rules_version, language, answers, result from self_check limit 1`,
    [lead?.id],
  );
  if (key !== "office.appointment.cancellation") return { leadId: lead?.id ?? "" };
  await asSuperuser(
    "insert into calendar (organisation_id, person_id, weekly) values ($1, $2, '[]') on conflict do nothing",
    [houseId, people.anna.id],
  );
  const [appointment] = await asSuperuser<{ id: string }>(
    `insert into appointment (organisation_id, person_id, starts_at, ends_at, time_zone, name, email, topic, language, idempotency_key)
     select $1, $2, at, at + interval '30 minutes', 'Europe/Berlin', 'X', 'x@x.example', 'other', 'de', gen_random_uuid()
       from (select now() + interval '10 days' + (select count(*) from appointment) * interval '1 day' as at) as day returning id`,
    [houseId, people.anna.id],
  );
  return { leadId: lead?.id ?? "", appointmentId: appointment?.id ?? "" };
}

/** The form as somebody would see it now. */
async function freshFields(key: string, ids: Ids): Promise<Record<string, string>> {
  if (key === "office.lead.client")
    return { email: `${crypto.randomUUID()}@x.example`, consultants: people.anna.id };
  if (!key.startsWith("workspace.measure")) return {};
  const [measure] = await asSuperuser<{ version: number; status: string }>(
    "select version, status from measure where id = $1",
    [ids.measureId],
  );
  if (!measure) return {};
  const version = String(measure.version);
  if (key !== "workspace.measure.step") return { version };
  return {
    version,
    to: measure.status === "not-applicable" ? "open" : "not-applicable",
    reason: "Weil es so ist",
  };
}

test("that were enough attempts to mean something", () => {
  expect(attempts).toBeGreaterThan(1_000);
});
