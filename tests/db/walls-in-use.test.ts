import { asSuperuser } from "#tests/support/database.ts";
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { type Scope, transaction } from "#db/database.server.ts";
import { foundClients, muster, nordlicht } from "#tests/support/people.ts";
import { boundTables } from "#db/walls.ts";

const tables = await boundTables((text) => asSuperuser(text));

beforeAll(async () => {
  await foundClients();
  for (const { id } of [muster, nordlicht]) await fill(id);
});

/** One row in every organisation-bound table; a new table wants its line here. */
async function fill(id: string): Promise<void> {
  await asSuperuser(`
    insert into lead (organisation_id, email, language) values ('${id}', 'same@prospect.example', 'de');
    insert into self_check (organisation_id, lead_id, rules_version, language, answers, result)
      select '${id}', id, '1', 'de', '{}', '{}' from lead where organisation_id = '${id}';
    insert into report_request (organisation_id, self_check_id, email, language, page, mail_id)
      select '${id}', id, 'same@prospect.example', 'de', '/', id from self_check where organisation_id = '${id}';
    insert into consent (organisation_id, channel, wording, wording_version, language, page, address_hash, mail_id, token_hash, asked_at, confirmed_at)
      values ('${id}', 'news-email', 'x', 'x', 'de', '/', 'x', '${id}', 'x', now(), now());
    insert into mail (organisation_id, kind, language, recipient, props) values ('${id}', 'x', 'de', 'x', '{}');
    insert into audit_event (organisation_id, position, at, kind, actor_kind, subject_kind, data, previous_hash, hash)
      values ('${id}', 1, now(), 'x', 'system', 'x', '{}', 'x', 'x')`);
  await fillSecondHalf(id);
  await fillPipeline(id);
}

async function fillPipeline(id: string): Promise<void> {
  const member = `(select person_id from member where organisation_id = '${id}' limit 1)`;
  await asSuperuser(`
    insert into lead_stage (organisation_id, lead_id, stage) select '${id}', id, 'new' from lead where organisation_id = '${id}';
    insert into lead_note (organisation_id, lead_id, person_id, text)
      select '${id}', id, ${member}, 'x' from lead where organisation_id = '${id}';
    insert into lead_address (organisation_id, email, lead_id)
      select '${id}', 'further@prospect.example', id from lead where organisation_id = '${id}';
    insert into mail_event (organisation_id, event_id, mail_id, kind, at)
      select '${id}', 'x', id, 'taken', now() from mail where organisation_id = '${id}';
    insert into set_aside_address values ('${id}', 'x', 'bounced', now());
    insert into time_entry (organisation_id, client_id, person_id, day, minutes, what) values ('${id}', '${id}', ${member}, '2026-11-23', 1, 'x');
    insert into organisation_key (organisation_id, wrapped) values ('${id}', 'x');
    insert into step_count values ('${id}', '2026-11-23', 'de', 'other', 'started', 1)`);
}

async function fillSecondHalf(id: string): Promise<void> {
  const member = `(select person_id from member where organisation_id = '${id}' limit 1)`;
  await asSuperuser(`
    insert into calendar (organisation_id, person_id, weekly) values ('${id}', ${member}, '[]');
    insert into appointment (organisation_id, person_id, starts_at, ends_at, time_zone, name, email, topic, language, idempotency_key)
      values ('${id}', ${member}, now(), now() + interval '30 minutes', 'Europe/Berlin', 'x', 'same@prospect.example', 'x', 'de', '${id}');
    with helper as (insert into person (email, name) values ('helper-${id}@tulos.example', 'x') returning id)
      insert into assignment (organisation_id, person_id) select '${id}', id from helper;
    insert into invitation (organisation_id, email, name, roles, language, invited_by, expires_at)
      values ('${id}', 'same@prospect.example', 'x', '{reader}', 'de', ${member}, now());
    insert into ai_use_case (organisation_id, use_case, title) values ('${id}', 'other', 'x');
    insert into measure (organisation_id, measure, scope) values ('${id}', 'sec-mfa', 'organisation');
    insert into planned_measure (organisation_id, ai_use_case_id, measure_id, position)
      select '${id}', u.id, m.id, 1 from ai_use_case u join measure m using (organisation_id) where organisation_id = '${id}';
    insert into measure_step (organisation_id, measure_id, status) select '${id}', id, 'open' from measure where organisation_id = '${id}'`);
  await fillLater(id, member);
}

async function fillLater(id: string, member: string): Promise<void> {
  const of = (table: string) => `(select id from ${table} where organisation_id = '${id}' limit 1)`;
  await asSuperuser(`
    insert into shared_use_case (organisation_id, ai_use_case_id, person_id, shared_by) values ('${id}', ${of("ai_use_case")}, ${member}, ${member});
    insert into processing_agreement (organisation_id, version, accepted_by) values ('${id}', 'x', ${member});
    insert into appointment_host (organisation_id, appointment_id, person_id, starts_at, ends_at, blocked_from, blocked_until)
      select organisation_id, id, person_id, starts_at, ends_at, starts_at, ends_at from appointment where organisation_id = '${id}' on conflict do nothing;
    insert into appointment_reminder (organisation_id, appointment_id, kind, due_at) values ('${id}', ${of("appointment")}, 'day', now()) on conflict do nothing;
    insert into appointment_count (organisation_id, month) values ('${id}', now());
    insert into hold (organisation_id, token, person_id, starts_at, ends_at, expires_at) values ('${id}', '${id}', ${member}, now(), now() + interval '1 hour', now());
    insert into busy_source (organisation_id, person_id, name) values ('${id}', ${member}, 'x');
    insert into busy_time (organisation_id, person_id, starts_at, ends_at) values ('${id}', ${member}, now(), now() + interval '1 hour');
    insert into calendar_feed (organisation_id, person_id, shows, token_hash) values ('${id}', ${member}, 'busy', 'x');
    insert into self_check_draft (organisation_id, sealed, expires_at) values ('${id}', 'x', now());
    insert into message_request (organisation_id, name, email, text, language, page, mail_id) values ('${id}', 'x', 'same@prospect.example', 'x', 'de', '/', '${id}');
    insert into report_share (organisation_id, self_check_id, expires_at) values ('${id}', ${of("self_check")}, now());
    insert into lead_message (organisation_id, id, lead_id, name, text) values ('${id}', '${id}', ${of("lead")}, 'x', 'x')`);
  await fillEvidence(id, member);
  await asSuperuser(`insert into ledger_entry (organisation_id, ai_use_case_id, ledger, name)
    values ('${id}', ${of("ai_use_case")}, 'fields', 'x');
    insert into use_case_facts (organisation_id, ai_use_case_id, facts, changed_by)
      values ('${id}', ${of("ai_use_case")}, '{}', ${member});
    insert into sent_reminder (organisation_id, person_id, about) values ('${id}', ${member}, 'week:2026-11-23');
    insert into reminder_choice values ('${id}', ${member}, 'weekly');
    insert into workspace_report (organisation_id, kind, language, format, title, content, sha256, made_by)
      values ('${id}', 'plan', 'de', 'json', 'x', 'x', sha256('x'), ${member});
    insert into sub_step (organisation_id, measure_id, position, words, added_by) values ('${id}', ${of("measure")}, 1, 'x', ${member});
    insert into proposal (organisation_id, kind, measure_id, wish, stood, reason, proposed_by)
      values ('${id}', 'due', ${of("measure")}, '{"dueOn": null}', 'none', 'x', ${member});
    insert into comment (organisation_id, measure_id, person_id, text) values ('${id}', ${of("measure")}, ${member}, 'x');
    insert into review_request (organisation_id, measure_id, asked_by) values ('${id}', ${of("measure")}, ${member});
    insert into use_case_register (organisation_id, ai_use_case_id, purposes, recipients, changed_by)
      values ('${id}', ${of("ai_use_case")}, '[]', '[]', ${member});
    insert into use_case_version (organisation_id, ai_use_case_id, number, state, changed_by)
      values ('${id}', ${of("ai_use_case")}, 1, '{}', ${member});
    insert into screening_confirmation (organisation_id, ai_use_case_id, answer, result, used, rules_version, person_id)
      values ('${id}', ${of("ai_use_case")}, 'ropa', '{}', '{}', 'x', ${member})`);
  await fillOpinions(id, member);
  await fillPackages(id, member);
}

async function fillOpinions(id: string, member: string): Promise<void> {
  const of = (table: string) => `(select id from ${table} where organisation_id = '${id}' limit 1)`;
  const helper = `(select person_id from assignment where organisation_id = '${id}' limit 1)`;
  await asSuperuser(`
    insert into opinion_draft (organisation_id, ai_use_case_id, changed_by) values ('${id}', ${of("ai_use_case")}, ${helper});
    insert into opinion (organisation_id, ai_use_case_id, version, called, verdict, text, state, state_hash, sha256, author_id, at)
      values ('${id}', ${of("ai_use_case")}, 1, 'note', 'conditions', 'x', '{}', sha256('x'), sha256('x'), ${helper}, now());
    insert into opinion_condition values ('${id}', ${of("ai_use_case")}, 1, ${of("measure")});
    insert into approval (organisation_id, ai_use_case_id, opinion_version, opinion_verdict, state, state_hash, sha256, person_id, at)
      select '${id}', ${of("ai_use_case")}, 1, 'conditions', '{}', sha256('x'), sha256('x'), ${member}, now() from generate_series(1, 2);
    insert into approval_withdrawal (organisation_id, approval_id, cause) values ('${id}', ${of("approval")}, 'opinion');
    insert into current_approval select organisation_id, ai_use_case_id, id from approval
      where organisation_id = '${id}' and id <> (select approval_id from approval_withdrawal where organisation_id = '${id}');
    insert into dpia_release (organisation_id, ai_use_case_id, evidence_id, version, person_id) values ('${id}', ${of("ai_use_case")}, ${of("evidence")}, 1, ${member});
    insert into role_confirmation (organisation_id, ai_use_case_id, role, person_id) values ('${id}', ${of("ai_use_case")}, 'deployer', ${member});
    insert into risk_acceptance (organisation_id, ai_use_case_id, dimension, residual, reason, until, person_id)
      values ('${id}', ${of("ai_use_case")}, 'trust', 1, 'x', now(), ${member});
    insert into risk_reopening (organisation_id, acceptance_id) values ('${id}', ${of("risk_acceptance")})`);
}

async function fillPackages(id: string, member: string): Promise<void> {
  const of = (table: string) => `(select id from ${table} where organisation_id = '${id}' limit 1)`;
  await asSuperuser(`
    insert into package_offer (organisation_id, lead_id, package, terms, customer, land, contact_name, contact_email, language, created_by, expires_at)
      values ('${id}', ${of("lead")}, 'start', '{}', '{}', 'BE', 'x', 'same@prospect.example', 'de', ${member}, now());
    insert into subscription (organisation_id, package, terms, customer, starts_on, ordered_by) values ('${id}', 'start', '{}', '{}', now(), 'x');
    insert into package_change (organisation_id, subscription_id, from_package, to_package, holds_from, ordered_by)
      values ('${id}', ${of("subscription")}, 'start', 'support', now(), ${member});
    insert into invoice (organisation_id, subscription_id, number, kind, period_from, period_until, issued_on, gross_cents, document)
      values ('${id}', ${of("subscription")}, 'x', 'invoice', now(), now(), now(), 1, '{}');
    insert into invoice_file (organisation_id, invoice_id, format, content, sha256) values ('${id}', ${of("invoice")}, 'pdf', 'x', sha256('x'));
    insert into invoice_entry values ('${id}', 2026, 1, '${id}', ${of("invoice")}, 'invoice', now(), 1, 1);
    insert into due_invoice values ('${id}', '${id}', ${of("subscription")}, now());
    insert into advice_meeting (organisation_id, held_on, recorded_by) values ('${id}', '2026-11-02', ${member});
    insert into checkout (organisation_id, order_id, wish, method, gross_cents) values ('${id}', '${id}', 'x', 'card', 1);
    insert into stripe_subscription values ('${id}', 'x', 'x', '${id}', ${of("subscription")}, 'active');
    insert into payment (organisation_id, stripe_invoice_id, subscription_id, period_from, amount_cents, state)
      values ('${id}', 'x', ${of("subscription")}, now(), 1, 'paid');
    insert into stripe_event values ('${id}', 'x', 'x', now());
    insert into vat_id_check (organisation_id, vat_id, asked_by) values ('${id}', 'ATU12345675', ${member})`);
}

async function fillEvidence(id: string, member: string): Promise<void> {
  const piece = `(select id from evidence where organisation_id = '${id}')`;
  await asSuperuser(`
    insert into evidence (organisation_id, measure_id) select organisation_id, id from measure where organisation_id = '${id}';
    insert into evidence_version (organisation_id, evidence_id, version, kind, title, text, sha256, author_id)
      values ('${id}', ${piece}, 1, 'note', 'x', 'x', sha256('x'), ${member});
    insert into approved_evidence values ('${id}', ${piece}, 1);
    insert into evidence_check (organisation_id, evidence_id, version, verdict, person_id) values ('${id}', ${piece}, 1, 'approved', ${member})`);
}

/** The columns that a statement may fill. */
async function columnsOf(table: string): Promise<string> {
  const [row] = await asSuperuser<{ names: string }>(
    `select string_agg(quote_ident(attname), ', ') as names from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return row?.names ?? "";
}

/** Runs a statement as the web process does, in a scope. */
function run(scope: Scope, text: string) {
  return transaction(scope, (tx) => sql<Record<string, unknown>>`${sql.raw(text)}`.execute(tx));
}

const count = async (scope: Scope, text: string) => {
  const { rows } = await run(scope, text);
  return Number(rows[0]?.n);
};

const inMuster = { organisationId: muster.id };

describe.each(tables)("%s", (table) => {
  const foreign = `select jsonb_populate_record(row, '{"id": "${crypto.randomUUID()}", "position": 9}') as row from ${table} as row where organisation_id = '${nordlicht.id}'`;

  test("shows the own organisation's rows, and none without a scope", async () => {
    const own = `select count(*) filter (where organisation_id = '${muster.id}') as n from ${table}`;
    expect(await count(inMuster, own)).toBeGreaterThan(0);
    const others = `select count(*) as n from ${table} where organisation_id <> '${muster.id}'`;
    expect(await count(inMuster, others)).toBe(0);
    expect(await count({}, `select count(*) as n from ${table}`)).toBe(0);
  });

  test("takes no row for another organisation", async () => {
    const [row] = await asSuperuser<{ row: object }>(
      `select to_jsonb(row) as row from (${foreign}) as made`,
    );
    const json = JSON.stringify(row?.row).replaceAll("'", "''");
    const columns = await columnsOf(table);
    const insert = `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, '${json}')`;
    const refused = new RegExp(`violates row-level security policy for table "${table}"`);
    await expect(run(inMuster, insert)).rejects.toThrow(refused);
    await expect(run({}, insert)).rejects.toThrow(refused);
  });

  test("lets nobody move, change or delete another's row", async () => {
    const move = `update ${table} set organisation_id = '${nordlicht.id}' where organisation_id = '${muster.id}'`;
    await expect(run(inMuster, move)).rejects.toThrow(
      /row-level security policy|permission denied/,
    );
    for (const reach of [
      `update ${table} set organisation_id = '${muster.id}' where organisation_id = '${nordlicht.id}'`,
      `delete from ${table} where organisation_id = '${nordlicht.id}'`,
    ]) {
      const done = run(inMuster, reach).then((result) => result.numAffectedRows ?? 0n);
      expect(await done.catch((error: Error) => error.message)).toBeOneOf([
        0n,
        `permission denied for table ${table}`,
      ]);
    }
  });
});

test("organisations show themselves only, and cannot be taken over", async () => {
  expect((await run(inMuster, "select name from organisation")).rows).toEqual([
    { name: muster.name },
  ]);
  expect(await count({}, "select count(*) as n from organisation")).toBe(0);
  const rename = `update organisation set name = 'x' where id = '${nordlicht.id}'`;
  expect((await run(inMuster, rename)).numAffectedRows).toBe(0n);
  const become = `update organisation set id = '${nordlicht.id}'`;
  await expect(run(inMuster, become)).rejects.toThrow("row-level security");
});

test.each([
  ["a check of another's lead", "self_check", "lead_id", "lead"],
  ["a request for another's check", "report_request", "self_check_id", "self_check"],
  ["a consent of another's lead", "consent", "lead_id", "lead"],
])("refuses %s, even to a superuser", async (_name, table, column, target) => {
  const point = `update ${table} set ${column} = (select id from ${target} where organisation_id = '${nordlicht.id}') where organisation_id = '${muster.id}'`;
  await expect(asSuperuser(point)).rejects.toThrow("violates foreign key constraint");
});
