import { createPublicKey, verify } from "node:crypto";

/** What the mail service says became of a mail. */
export interface MailEvent {
  id: string;
  mailId: string;
  organisationId: string;
  at: Date;
  kind: "taken" | "bounced" | "blocked" | "dropped" | "complained";
  /** Why a mail was dropped, in the service's words. */
  reason: string;
}

export interface SignedBody {
  body: Buffer;
  signature: string | null;
  timestamp: string | null;
}

/**
 * Whether the service signed these bytes: ECDSA with SHA-256 over the timestamp and the raw body. `publicKey` is the
 * service's verification key (base64 of its DER form). False for anything that cannot be a signature.
 */
export function isSigned({ body, signature, timestamp }: SignedBody, publicKey: string): boolean {
  if (!signature || !timestamp || !/^\d{1,15}$/.test(timestamp) || publicKey === "") return false;
  try {
    const key = createPublicKey({
      key: Buffer.from(publicKey, "base64"),
      format: "der",
      type: "spki",
    });
    const signed = Buffer.concat([Buffer.from(timestamp), body]);
    return verify("sha256", signed, key, Buffer.from(signature, "base64"));
  } catch {
    return false;
  }
}

/** The events of a delivery that are about mails of ours; undefined if it is no list of events. */
export function eventsIn(body: Buffer): MailEvent[] | undefined {
  try {
    const list: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    return Array.isArray(list) ? list.flatMap(eventOf) : undefined;
  } catch {
    return undefined;
  }
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const identifier = /^[\w.=+/-]{1,200}$/;

function eventOf(given: unknown): MailEvent[] {
  const event = (given ?? {}) as Record<string, unknown>;
  const { sg_event_id: id, mail_id: mailId, organisation_id: organisationId, timestamp } = event;
  const kind = kindOf(event);
  if (!kind || !isText(id, identifier) || !isText(mailId, uuid) || !isText(organisationId, uuid))
    return [];
  const at = new Date(Number(timestamp) * 1000);
  if (!Number.isFinite(at.getTime())) return [];
  const reason = typeof event.reason === "string" ? event.reason : "";
  return [{ id, mailId, organisationId, at, kind, reason }];
}

const isText = (value: unknown, shape: RegExp): value is string =>
  typeof value === "string" && shape.test(value);

/** „blocked“ is a bounce of the moment: the address itself is sound. Opens and clicks are never asked for. */
function kindOf({ event, type }: Record<string, unknown>): MailEvent["kind"] | undefined {
  switch (event) {
    case "processed":
    case "deferred":
    case "delivered":
      return "taken";
    case "bounce":
      return type === "blocked" ? "blocked" : "bounced";
    case "dropped":
      return "dropped";
    case "spamreport":
      return "complained";
    default:
      return undefined;
  }
}
