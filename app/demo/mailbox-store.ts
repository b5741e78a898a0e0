import { randomBytes } from "node:crypto";
import type pg from "pg";
import type { MailRequest } from "./mailbox-rules.ts";

export interface Fault {
  kind: "status" | "hang" | "reset" | "accept-then-hang";
  status: number | null;
  retryAfter: number | null;
}

/** Makes the tables if they are not there; two starts at once wait for each other. */
export async function makeMailbox(pool: pg.Pool): Promise<void> {
  await pool.query(`
    select pg_advisory_xact_lock(hashtext('demo.mail'));
    create schema if not exists demo;
    create table if not exists demo.mail (
      id bigint generated always as identity primary key,
      received_at timestamptz not null default clock_timestamp(),
      message_id text not null,
      mail_id text,
      recipient text not null,
      from_address text not null,
      subject text not null,
      html text not null,
      text text not null,
      headers jsonb not null,
      request jsonb not null
    );
    create table if not exists demo.mail_fault (
      id bigint generated always as identity primary key,
      kind text not null check (kind in ('status', 'hang', 'reset', 'accept-then-hang')),
      status int check (status between 200 and 599),
      retry_after int,
      used_at timestamptz
    );
    grant usage on schema demo to tulos_app;
    grant select on demo.mail to tulos_app`);
}

/** Takes the oldest switched fault, each exactly once. */
export async function nextFault(pool: pg.Pool): Promise<Fault | undefined> {
  const { rows } = await pool.query<Fault>(`
    update demo.mail_fault set used_at = clock_timestamp()
    where id = (
      select id from demo.mail_fault where used_at is null order by id limit 1 for update skip locked
    )
    returning kind, status, retry_after as "retryAfter"`);
  return rows[0];
}

/** Delivers to every recipient and returns the message id. */
export async function keepMail(pool: pg.Pool, mail: MailRequest): Promise<string> {
  const messageId = randomBytes(16).toString("base64url");
  const letters = mail.personalizations.flatMap(({ to, cc = [], bcc = [], ...own }) =>
    [...to, ...cc, ...bcc].map(({ email }) => letter(mail, own, email, messageId)),
  );
  await pool.query(
    `insert into demo.mail (message_id, mail_id, recipient, from_address, subject, html, text, headers, request)
     select $1, mail_id, recipient, $2, subject, $3, $4, headers, $5
     from jsonb_to_recordset($6) as letter (mail_id text, recipient text, subject text, headers jsonb)`,
    [
      messageId,
      mail.from.email,
      contentOf(mail, "text/html"),
      contentOf(mail, "text/plain"),
      JSON.stringify(mail),
      JSON.stringify(letters),
    ],
  );
  return messageId;
}

type Own = Pick<MailRequest, "subject" | "headers" | "custom_args">;

function letter(mail: MailRequest, own: Own, recipient: string, messageId: string) {
  const subject = own.subject ?? mail.subject ?? "";
  const { from, reply_to: replyTo } = mail;
  const headers = {
    From: from.name ? `${from.name} <${from.email}>` : from.email,
    To: recipient,
    ...(replyTo ? { "Reply-To": replyTo.email } : {}),
    Subject: subject,
    "X-Message-Id": messageId,
    ...mail.headers,
    ...own.headers,
  };
  const args = { ...mail.custom_args, ...own.custom_args };
  return { mail_id: args.mail_id ?? null, recipient, subject, headers };
}

const contentOf = (mail: MailRequest, type: string) =>
  mail.content.find((part) => part.type === type)?.value ?? "";
