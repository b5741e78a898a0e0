import { afterAll, beforeAll, beforeEach } from "vitest";
import { startMailbox } from "#app/demo/mailbox.ts";
import { type ReceivedMail, receivedMails } from "#app/demo/mailbox-mails.ts";
import { asSuperuser, database } from "./database.ts";

/** A mail service of this file's own, empty before each test. Import after settings.ts. */
let stop: (() => Promise<void>) | undefined;

beforeAll(async () => {
  const mailbox = await startMailbox({ ownerUrl: database.ownerUrl });
  process.env.SENDGRID_BASE_URL = mailbox.url;
  stop = () => mailbox.stop();
});
beforeEach(() => asSuperuser("truncate demo.mail, demo.mail_fault"));
afterAll(() => stop?.());

/** What the service does with the next mails, one after the other, before it is well again. */
export async function faults(
  ...list: { kind?: string; status?: number; retryAfter?: number }[]
): Promise<void> {
  for (const { kind = "status", status = null, retryAfter = null } of list)
    await asSuperuser(
      "insert into demo.mail_fault (kind, status, retry_after) values ($1, $2, $3)",
      [kind, status, retryAfter],
    );
}

/** The mails that arrived, newest first. */
export const arrived = (): Promise<ReceivedMail[]> =>
  receivedMails(<T>(text: string, values?: unknown[]) => asSuperuser<T & object>(text, values));
