import { setTimeout as wait } from "node:timers/promises";
import type { ReceivedMail } from "#app/demo/mailbox-mails.ts";
import type { TestApp } from "#tests/support/app.ts";

/** All mails to an address, the newest first, once there are `count` of them. */
export async function mailsTo(app: TestApp, recipient: string, count = 1): Promise<ReceivedMail[]> {
  for (const end = Date.now() + 10_000; Date.now() < end; await wait(25)) {
    const { mails } = (await (await app.request("/demo/mailbox.json")).json()) as {
      mails: ReceivedMail[];
    };
    const own = mails.filter((mail) => mail.recipient === recipient);
    if (own.length >= count) return own;
  }
  throw new Error(`There are no ${count} mails to ${recipient}`);
}

/** Under every mail to a prospect stands the way to the own data; it is not what the mail is about. */
const ownData = /\/(ihre-daten|your-data)\//;

/** The path of the one link that the newest of `count` mails to an address is about. */
export async function linkTo(app: TestApp, recipient: string, count = 1): Promise<string> {
  const [newest] = await mailsTo(app, recipient, count);
  const [link, ...more] = (newest?.links ?? []).filter((one) => !ownData.test(one));
  if (!link || more.length > 0) throw new Error(`Not exactly one link: ${String(newest?.links)}`);
  if (!link.startsWith(`${app.origin}/`)) throw new Error(`${link} leads elsewhere`);
  return new URL(link).pathname;
}
