type Query = <T>(sql: string, values?: unknown[]) => Promise<T[]>;

export interface ReceivedMail {
  id: number;
  /** ISO 8601 in UTC. */
  receivedAt: string;
  recipient: string;
  subject: string;
  html: string;
  text: string;
  headers: Record<string, string>;
  attachments: { filename: string; type: string; text: string }[];
  /** The addresses written out in the text, each once. */
  links: string[];
  /** The mail's own id in the outbox. */
  mailId: string | null;
}

const columns = `
  id::float8 as id,
  to_char(received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "receivedAt",
  recipient, subject, html, text, headers, mail_id as "mailId",
  coalesce(request -> 'attachments', '[]') as attachments`;

/** The newest mails of the demo's mailbox first. */
export async function receivedMails(query: Query, limit = 100): Promise<ReceivedMail[]> {
  const sql = `select ${columns} from demo.mail order by id desc limit $1`;
  return (await query<ReceivedMail>(sql, [limit])).map(withLinks);
}

export async function receivedMail(query: Query, id: number): Promise<ReceivedMail | undefined> {
  const sql = `select ${columns} from demo.mail where id = $1`;
  return (await query<ReceivedMail>(sql, [id])).map(withLinks)[0];
}

function withLinks(mail: ReceivedMail): ReceivedMail {
  const found = mail.text.match(/https?:\/\/[^\s<>"„“”]+/g) ?? [];
  const links = [...new Set(found.map((link) => link.replace(/[.,;:!?)\]]+$/, "")))];
  return { ...mail, links, attachments: mail.attachments.map(opened) };
}

type Sent = Partial<Record<"filename" | "type" | "content", string>>;

const opened = ({ filename = "", type = "application/octet-stream", content = "" }: Sent) => ({
  filename,
  type,
  text: Buffer.from(content, "base64").toString(),
});
