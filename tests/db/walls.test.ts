import { database } from "#tests/support/database.ts";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Ask, wallFindings } from "#db/walls.ts";

const admin = new pg.Client({ connectionString: database.adminUrl });
const ask: Ask = async <Row extends object>(text: string) =>
  (await admin.query<Row & pg.QueryResultRow>(text)).rows;

beforeAll(async () => {
  await admin.connect();
});
afterAll(() => admin.end());

test("the catalogue has no hole", async () => {
  expect(await wallFindings(ask)).toEqual([]);
});

const keyOfLead =
  "alter table self_check drop constraint self_check_organisation_id_lead_id_fkey; alter table consent drop constraint consent_organisation_id_lead_id_fkey; alter table lead drop constraint lead_pkey cascade";

test.each([
  ["a table for all", "create table note (id uuid primary key)", "table note: no organisation_id"],
  ["a wall that is off", "alter table lead disable row level security", "table lead: row-level"],
  ["no force", "alter table mail no force row level security", "table mail: row-level security"],
  ["no wall", "drop policy consent_wall on consent", "table consent: no wall"],
  [
    "a wall for reading only",
    "drop policy lead_wall on lead; create policy lead_wall on lead for select using (organisation_id = current_organisation())",
    "table lead: no wall",
  ],
  [
    "a second policy",
    "create policy all_of_it on lead using (true)",
    "policy all_of_it: opens more",
  ],
  [
    "a person's policy that writes",
    "create policy own on member for update using (person_id = current_person())",
    "policy own: opens more",
  ],
  [
    "a way in by inserting",
    "create policy way_in on mail for insert with check (true)",
    "policy way_in: opens more",
  ],
  [
    "a lax with check",
    "alter policy lead_wall on lead with check (true)",
    "policy lead_wall: opens more",
  ],
  [
    "rows of nobody",
    "alter table member drop constraint member_pkey cascade, alter organisation_id drop not null",
    "table member: organisation_id may be null",
  ],
  [
    "the id first",
    `${keyOfLead}; alter table lead add primary key (id, organisation_id)`,
    "index lead_pkey: the primary key",
  ],
  ["no key", "alter table mail drop constraint mail_pkey cascade", "table mail: no primary key"],
  [
    "one address for all",
    "create unique index on lead (email)",
    "index lead_email_idx: unique across",
  ],
  [
    "an unbound foreign key",
    "alter table lead add unique (organisation_id, company), drop constraint lead_organisation_id_fkey, add constraint lead_of_any foreign key (id) references organisation (id)",
    "foreign key lead_of_any: may",
  ],
  [
    "a foreign key by id",
    "create unique index lead_id on lead (id); alter table consent add constraint by_id foreign key (lead_id) references lead (id)",
    "foreign key by_id: may",
  ],
  ["the app passes", "alter role tulos_app bypassrls", "role tulos_app: may pass"],
  ["the owner passes", "alter role tulos_owner superuser", "role tulos_owner: may pass"],
  [
    "the login becomes the owner",
    "grant tulos_owner to tulos_web",
    "role tulos_web: is a member of tulos_owner",
  ],
  [
    "the app reads everything",
    "grant pg_read_all_data to tulos_app",
    "role tulos_web: is a member of pg_read_all_data",
  ],
  [
    "the app owns a table",
    "alter table lead owner to tulos_app",
    "role tulos_app: owns table lead",
  ],
  [
    "the app creates",
    "grant create on schema public to tulos_app",
    "schema public: the web login may",
  ],
  [
    "the app makes temporary tables",
    `grant temporary on database ${database.name} to tulos_app`,
    "database: the web login may temporary",
  ],
  [
    "the app empties a table",
    "grant truncate on lead to tulos_app",
    "table lead: the web login may truncate",
  ],
  [
    "the trail may be changed",
    "grant update (data) on audit_event to tulos_app",
    "table audit_event: the web login may update",
  ],
  [
    "the trail may be deleted",
    "grant delete on audit_event to tulos_web",
    "table audit_event: the web login may delete",
  ],
  ["everybody reads", "grant select on lead to public", "table lead: granted to everybody"],
  [
    "a function of the owner",
    "create function all_leads() returns setof lead language sql security definer as 'select * from lead'",
    "function all_leads(): security definer",
  ],
  [
    "a scope that does not vanish",
    "create or replace function current_organisation() returns uuid language sql stable as 'select current_setting(''app.organisation'')::uuid'",
    "function current_organisation: an empty setting",
  ],
  [
    "another login of the web that may pass",
    "create role other_web login bypassrls; grant tulos_app to other_web",
    "role other_web: may pass",
  ],
  ["a view", "create view all_leads as select * from lead", "view all_leads: sees"],
  [
    "a snapshot",
    "create materialized view all_leads as select * from lead",
    "view all_leads: sees",
  ],
  [
    "the trail unguarded",
    "alter table audit_event disable trigger audit_event_append_only",
    "trigger audit_event_append_only is",
  ],
  [
    "the trail to be emptied",
    "drop trigger audit_event_no_truncate on audit_event",
    "trigger audit_event_no_truncate is",
  ],
])("it would find %s", async (_name, breach, finding) => {
  await admin.query("begin");
  try {
    await admin.query(breach);
    expect(await wallFindings(ask)).toContainEqual(expect.stringContaining(finding));
  } finally {
    await admin.query("rollback");
  }
});
