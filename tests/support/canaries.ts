import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { asSuperuser } from "./database.ts";

export async function backendOf(tx: Tx): Promise<number | undefined> {
  return (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)).rows[0]?.pid;
}

/** One lead and, by way of the product, one mail, one job and one event, each of which says whose it is. */
export async function plant(tx: Tx, side: string, canary: string): Promise<void> {
  const email = `${canary}@${side}`;
  const lead = { organisationId: side, email, language: "de" };
  const { id } = await tx.insertInto("lead").values(lead).returning("id").executeTakeFirstOrThrow();
  const props = { firstName: null, link: { page: "report.confirm", linkId: id } } as const;
  const mail = { organisationId: side, kind: "confirm-report", language: "de", props } as const;
  await queueMail(tx, { ...mail, recipient: email });
  const access = { organisationId: side, actor: { kind: "system" } } as const;
  await record(tx, access, { kind: "lead.viewed", subject: { kind: "lead", id }, data: {} });
}

/** How many rows of others can be seen. Names no organisation, so that only the wall decides. */
export async function foreignRows(tx: Tx, side: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int from (
      select organisation_id, split_part(email, '@', 2) as named from lead union all
      select organisation_id, split_part(recipient, '@', 2) from mail union all
      select organisation_id, organisation_id::text from audit_event) as visible
    where organisation_id <> ${side}::uuid or named <> ${side}`.execute(tx);
  return rows[0]?.count ?? 0;
}

export interface Standing {
  side: string;
  canary: string;
  /** Whose address the lead carries; its mails, jobs and events of the same organisation. */
  named: string;
  mails: number;
  jobs: number;
  events: number;
}

/** Every canary that was committed. */
export function standing(): Promise<Standing[]> {
  return asSuperuser<Standing>(`
    select organisation_id as side, split_part(email, '@', 1) as canary, split_part(email, '@', 2) as named,
      (select count(*)::int from mail where recipient = email and mail.organisation_id = lead.organisation_id) as mails,
      (select count(*)::int from mail join pgboss.job on data ->> 'mailId' = mail.id::text and data ->> 'organisationId' = organisation_id::text
        where recipient = email and mail.organisation_id = lead.organisation_id) as jobs,
      (select count(*)::int from audit_event where subject_id = lead.id and audit_event.organisation_id = lead.organisation_id) as events
    from lead`);
}

export async function totals() {
  const [row] = await asSuperuser<Record<"leads" | "mails" | "jobs" | "events", number>>(
    `select (select count(*)::int from lead) as leads, (select count(*)::int from mail) as mails,
            (select count(*)::int from pgboss.job where name = 'mail.send') as jobs,
            (select count(*)::int from audit_event) as events`,
  );
  return row;
}
