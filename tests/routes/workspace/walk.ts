import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asSuperuser } from "#tests/support/database.ts";
import type { TestApp } from "#tests/support/app.ts";
import { sampleCustomer } from "#tests/support/invoices.ts";
import { clientPeople, people, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { Leaf } from "./permission-table.ts";
import { type Door, doors, type VisitorName } from "./doors.ts";

export type Ids = Record<string, string>;

const { muster, nordlicht } = sampleClients;

/** Where an id for a slot of an address comes from. A slot that is missing here stops the test. */
const tableOf: Record<string, string> = {
  useCaseId: "ai_use_case",
  measureId: "measure",
  subStepId: "sub_step",
  proposalId: "proposal",
  entryId: "ledger_entry",
  evidenceId: "evidence",
  fileId:
    "(select file_id as id, organisation_id from evidence_version where file_id is not null) as file",
  leadId: "lead",
  appointmentId: "appointment",
  personId: "(select person_id as id, organisation_id from member) as member",
  invitationId: "invitation",
  consentId: "consent",
  offerId: "package_offer",
  invoiceId:
    "(select id, organisation_id from invoice union all select invoice_id, organisation_id from invoice_entry) as invoice",
  reportId: "workspace_report",
  timeEntryId: "time_entry",
  reviewId: "review_request",
};

export const slotsOf = (path: string) => [...path.matchAll(/:(\w+)/g)].map(([, slot = ""]) => slot);

export const filled = (path: string, ids: Ids) =>
  `/${path.replace(/:(\w+)/g, (_, slot: string) => ids[slot] ?? "")}`.replace("//", "/");

/** Everybody who tries the doors, each in a browser of their own. */
export async function enrol(app: TestApp): Promise<Map<VisitorName, Visitor>> {
  const browsers = new Map<VisitorName, Visitor>();
  const person = async (name: VisitorName, organisationId: string, roles: string, at?: string) => {
    const [{ id } = { id: "" }] = await asSuperuser<{ id: string }>(
      "insert into person (email, name) values ($1 || '@isolation.example', 'Wer ' || $1) returning id",
      [name.replaceAll(" ", "-")],
    );
    const until = roles === "guest" ? "2099-01-01" : null;
    await asSuperuser(
      "insert into member (organisation_id, person_id, roles, guest_until) values ($1, $2, string_to_array($3, ','), $4)",
      [organisationId, id, roles, until],
    );
    if (at) await asSuperuser("insert into assignment values ($1, $2)", [at, id]);
    browsers.set(name, await signedInAs(app, id));
  };
  for (const role of ["admin", "approver", "editor", "reader", "guest"] as const)
    await person(role, muster.id, role);
  await person("assigned consultant", houseId, "consultant", muster.id);
  await person("assigned lead consultant", houseId, "consultant,lead-consultant", muster.id);
  await person("unassigned consultant", houseId, "consultant");
  await person("administrator", houseId, "administrator");
  browsers.set("outsider", await signedInAs(app, clientPeople.kurz.id));
  browsers.set("nobody", app.visitor());
  return browsers;
}

/** One proven consent. */
export const consentAt = (organisationId: string) =>
  `insert into consent (organisation_id, channel, wording, wording_version, language, page, address_hash, mail_id, token_hash, asked_at, confirmed_at)
   values ('${organisationId}', 'news-email', 'Ja', 'news-2026-11', 'de', '/bericht/anfordern', '\\x01', gen_random_uuid(), '\\x02', now(), now())`;

/** One piece of evidence with a file that is in the store. */
export async function plantFile(organisationId: string, authorId: string): Promise<Ids> {
  const [row] = await asSuperuser<{ evidence: string; file: string }>(
    `with piece as (insert into evidence (organisation_id, measure_id) select organisation_id, id from measure where organisation_id = $1 limit 1 returning id)
     insert into evidence_version (organisation_id, evidence_id, version, kind, title, file_id, file_name, file_size, sha256, author_id)
       select $1, id, 1, 'file', 'Vertrag', gen_random_uuid(), 'vertrag.pdf', 4, sha256('%PDF'), $2 from piece
       returning evidence_id as evidence, file_id as file`,
    [organisationId, authorId],
  );
  const { evidence = "", file = "" } = row ?? {};
  const folder = join(process.env.DATA_DIR ?? "", "files", organisationId, file.slice(0, 2));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), "%PDF");
  return { evidenceId: evidence, fileId: file };
}

/** Rows of the consultancy's kinds behind another organisation's wall, so that their ids exist and are foreign. */
export async function plantForeign(): Promise<void> {
  const terms = JSON.stringify(termsOf("start"));
  const customer = JSON.stringify(sampleCustomer);
  const { id } = nordlicht;
  const kurz = clientPeople.kurz.id;
  await plantFile(id, kurz);
  await plantFile(muster.id, clientPeople.mertens.id);
  await asSuperuser(`
    insert into lead (organisation_id, email, language) values ('${id}', 'fremd@beispiel.example', 'de');
    insert into self_check (organisation_id, lead_id, rules_version, language, answers, result)
      select '${id}', (select id from lead where organisation_id = '${id}' limit 1), rules_version, language, answers, result from self_check limit 1;
    insert into invitation (organisation_id, email, name, roles, language, invited_by, expires_at)
      select o, 'geladen@beispiel.example', 'Geladen', '{reader}', 'de', '${kurz}', now() + interval '7 days' from unnest(array['${id}', '${muster.id}']::uuid[]) o;
    ${consentAt(id)};
    insert into package_offer (organisation_id, lead_id, package, terms, customer, land, contact_name, contact_email, language, created_by, expires_at)
      select o, (select lead.id from lead where organisation_id = o and client_id is null limit 1), 'start', '${terms}', '{}', 'BE', 'Fremd', 'fremd@beispiel.example', 'de', '${people.anna.id}', now() + interval '30 days'
        from unnest(array['${id}', '${houseId}']::uuid[]) o;
    with sold as (insert into subscription (organisation_id, package, terms, customer, starts_on, ordered_by)
      select o, 'start', '${terms}', '${customer}', '2026-11-01', 'Wer' from unnest(array['${id}', '${muster.id}']::uuid[]) o returning organisation_id, id)
      insert into invoice (organisation_id, subscription_id, number, kind, period_from, period_until, issued_on, gross_cents, document)
        select organisation_id, id, 'RE-2026-00001', 'invoice', '2026-11-01', '2026-11-30', '2026-11-01', 17731, '{}' from sold;
    insert into invoice_entry (organisation_id, year, position, client_id, invoice_id, kind, issued_on, net_cents, gross_cents)
      select '${houseId}', 2025, 1, '${muster.id}', gen_random_uuid(), 'invoice', '2025-11-01', 14900, 17731;
    insert into workspace_report (organisation_id, kind, language, format, title, content, sha256, made_by)
      select o, 'plan', 'de', 'json', 'Plan', '{}', sha256('{}'), '${kurz}' from unnest(array['${id}', '${muster.id}']::uuid[]) o;
    insert into sub_step (organisation_id, measure_id, position, words, added_by)
      select o, (select id from measure where organisation_id = o order by id limit 1), 1, 'Fremd', '${kurz}' from unnest(array['${id}', '${muster.id}']::uuid[]) o;
    insert into review_request (organisation_id, measure_id, question, asked_by)
      select o, (select id from measure where organisation_id = o order by id limit 1), 'Reicht das?', '${kurz}' from unnest(array['${id}', '${muster.id}']::uuid[]) o;
    insert into proposal (organisation_id, kind, measure_id, wish, stood, reason, proposed_by)
      select o, 'step', (select id from measure where organisation_id = o order by id limit 1), '{"to": "in-progress"}', 'open', 'Fremd', '${people.anna.id}'
        from unnest(array['${id}', '${muster.id}']::uuid[]) o;
    insert into time_entry (organisation_id, client_id, person_id, day, minutes, what) values ('${id}', '${muster.id}', '${kurz}', '2026-11-02', 30, 'Fremd');
    insert into calendar (organisation_id, person_id, weekly) values ('${id}', '${kurz}', '[]');
    insert into appointment (organisation_id, person_id, starts_at, ends_at, time_zone, name, email, topic, language, idempotency_key)
      values ('${id}', '${kurz}', now() + interval '9 days', now() + interval '9 days 30 minutes', 'Europe/Berlin', 'Fremd', 'fremd@beispiel.example', 'other', 'de', gen_random_uuid());
    insert into calendar (organisation_id, person_id, weekly) values ('${houseId}', '${people.anna.id}', '[]') on conflict do nothing`);
}

/** An id of every slot's kind that exists in the organisation. */
export async function idsAt(organisationId: string): Promise<Ids> {
  const ids: Ids = { organisationId };
  for (const [slot, table] of Object.entries(tableOf)) {
    const [row] = await asSuperuser<{ id: string }>(
      `select id from ${table} where organisation_id = $1 order by id limit 1`,
      [organisationId],
    );
    if (row) ids[slot] = row.id;
  }
  return ids;
}

/** Whether a door is one of this visitor's own. */
const opensTo = (key: string, name: VisitorName): boolean => {
  const door: Door | undefined = doors[key as keyof typeof doors];
  return door?.page[name] !== undefined;
};

/**
 * What is foreign to a visitor at an address. In the office: for its own people what belongs to a client, and where a
 * client is meant the house, which is none; for everybody else every id there is.
 */
export function foreignTo(name: VisitorName, { key }: Leaf, house: Ids, theirs: Ids): Ids {
  if (!key.startsWith("office")) return theirs;
  if (opensTo(key, name)) return { ...theirs, organisationId: houseId };
  return { ...house, organisationId: theirs.organisationId ?? "" };
}

export interface Attempt {
  name: VisitorName;
  key: string;
  /** The slots that hold something foreign. */
  varied: string[];
  foreign: string;
  random: string;
}

/** Every address with an id, every slot of it varied alone and all of them together, for one visitor. */
export function attempts(name: VisitorName, leaf: Leaf, own: Ids, other: Ids): Attempt[] {
  const slots = slotsOf(leaf.path);
  for (const slot of slots)
    if (slot !== "organisationId" && !(slot in tableOf))
      throw new Error(`Say in walk.ts where an id for :${slot} comes from`);
  const sets = slots.length > 1 ? [...slots.map((slot) => [slot]), slots] : [slots];
  return sets
    .filter((varied) => varied.length > 0)
    .map((varied) => {
      const address = (value: (slot: string) => string | undefined) =>
        filled(leaf.path, {
          // What does not exist at home has an id all the same, or the address is none.
          ...Object.fromEntries(slots.map((slot) => [slot, own[slot] ?? crypto.randomUUID()])),
          ...Object.fromEntries(varied.map((slot) => [slot, value(slot) ?? crypto.randomUUID()])),
        });
      const foreign = address((slot) => other[slot]);
      return { name, key: leaf.key, varied, foreign, random: address(() => undefined) };
    });
}

export const waysIn = ["page", "form", "data", "data form", "head"] as const;

/** One request of one kind, its answer without what differs each time, and how long it took in milliseconds. */
export async function ask(
  browser: Visitor,
  way: (typeof waysIn)[number],
  address: string,
  form: Door["form"],
): Promise<{ told: string; body: string; milliseconds: number }> {
  const to = way.startsWith("data") ? `${address}.data` : address;
  const began = performance.now();
  const response = await (way.endsWith("form")
    ? browser.post(to, form)
    : browser.request(to, way === "head" ? { method: "HEAD" } : {}));
  const body = await response.text();
  const milliseconds = performance.now() - began;
  const told = `${response.status} ${response.headers.get("location") ?? ""} ${bare(body)}`;
  return { told, body, milliseconds };
}

const bare = (body: string) =>
  body
    .replace(/nonce="[^"]*"/g, "")
    .replace(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, ":id");

/** A door that does not open: no such page, no such form; whoever is nobody is asked to sign in. */
export function isClosed(name: VisitorName, { key }: Leaf, told: string): boolean {
  const status = Number(told.split(" ", 1)[0]);
  const door: Door | undefined = doors[key as keyof typeof doors];
  // A page that only takes a form sends everybody of its office back to the list, whatever the id.
  const sent = name === "nobody" || door?.page[name] === 302;
  return (
    status === 405 ||
    (sent && (status === 302 || status === 202)) ||
    (name !== "nobody" && status === 404)
  );
}

/** One value that changes with every change of any row of these organisations. */
export async function fingerprint(organisations: string[]): Promise<string> {
  const tables = await asSuperuser<{ name: string }>(
    `select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'organisation_id'
      where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  );
  const prints = tables.map(
    ({ name }) =>
      `select md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as print from ${name} t where organisation_id = any ($1)`,
  );
  const rows = await asSuperuser<{ print: string }>(prints.join(" union all "), [organisations]);
  return rows.map(({ print }) => print).join();
}

/** What only the people of an organisation may read. */
export async function secretsOf(organisationId: string): Promise<string[]> {
  const rows = await asSuperuser<{ secret: string }>(
    `select name as secret from organisation where id = $1
     union select unnest(array[p.name, p.email]) from member join person p on p.id = person_id where organisation_id = $1
     union select email from lead where organisation_id = $1`,
    [organisationId],
  );
  return rows.map(({ secret }) => secret);
}

/** At home in: what is foreign to them stands in the other. */
export const homes = (name: VisitorName) =>
  name === "outsider"
    ? { own: nordlicht.id, other: muster.id }
    : { own: muster.id, other: nordlicht.id };
