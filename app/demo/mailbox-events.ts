import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { MailRequest } from "./mailbox-rules.ts";

/** Where the stand-in reports what became of mails, signed as the service signs its event webhook. */
export interface Postmark {
  url: string;
  key: KeyObject;
}

/** A pair of keys: the stand-in signs with one, the product checks with the other. */
export function postmarkKeys(): { key: KeyObject; webhookKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const webhookKey = publicKey.export({ format: "der", type: "spki" }).toString("base64");
  return { key: privateKey, webhookKey };
}

/** The headers that prove a delivery. */
export function signedHeaders(body: string, key: KeyObject, at = new Date()) {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  return {
    "content-type": "application/json",
    "x-twilio-email-event-webhook-timestamp": timestamp,
    "x-twilio-email-event-webhook-signature": sign(
      "sha256",
      Buffer.from(timestamp + body),
      key,
    ).toString("base64"),
  };
}

/** What happens to a mail: mailboxes that begin with „bounce“ or „complain“ do as they are called. */
const fates = (email: string): object[] => {
  if (email.startsWith("bounce"))
    return [{ event: "processed" }, { event: "bounce", type: "bounce", status: "5.1.1" }];
  if (email.startsWith("complain"))
    return [{ event: "processed" }, { event: "delivered" }, { event: "spamreport" }];
  return [{ event: "processed" }, { event: "delivered" }];
};

/** The events of one accepted mail, in the service's own form. */
export function eventsOf(mail: MailRequest, messageId: string): object[] {
  const timestamp = Math.floor(Date.now() / 1000);
  return mail.personalizations.flatMap(({ to, custom_args: own }) =>
    to.flatMap(({ email }) =>
      fates(email).map((fate) => ({
        ...mail.custom_args,
        ...own,
        email,
        timestamp,
        sg_event_id: randomBytes(16).toString("base64url"),
        sg_message_id: messageId,
        ...fate,
      })),
    ),
  );
}

/** Posts the events, several times if need be, as the service does; never fails its caller. */
export async function report({ url, key }: Postmark, events: object[]): Promise<void> {
  const body = JSON.stringify(events);
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    const headers = signedHeaders(body, key);
    const answer = await fetch(url, { method: "POST", body, headers }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await wait(attempt * 300, undefined, { ref: false });
  }
}
