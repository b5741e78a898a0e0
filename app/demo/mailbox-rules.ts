import { attachmentErrors } from "./mailbox-attachment-rules.ts";
import {
  categoryErrors,
  contentErrors,
  headerErrors,
  subjectErrors,
} from "./mailbox-content-rules.ts";
import { personalizationErrors, senderErrors } from "./mailbox-recipient-rules.ts";
import type { ApiError } from "./mailbox-replies.ts";
import { type Fields, isFields } from "./mailbox-values.ts";

interface Address {
  email: string;
  name?: string;
}

interface Own {
  subject?: string;
  headers?: Record<string, string>;
  custom_args?: Record<string, string>;
}

/** The part of a v3 request that the stand-in delivers. */
export interface MailRequest extends Own {
  personalizations: (Own & { to: Address[]; cc?: Address[]; bcc?: Address[] })[];
  from: Address;
  reply_to?: Address;
  content: { type: string; value: string }[];
  attachments?: { filename: string; type?: string; content: string }[];
}

/** JSON in UTF-8 with an object at its top, in characters that a database can keep; else undefined. */
export function readBody(body: Buffer): Fields | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    const read: unknown = JSON.parse(text, keepable);
    return isFields(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function keepable(_key: string, value: unknown): unknown {
  if (typeof value === "string" && (value.includes("\0") || !value.isWellFormed()))
    throw new TypeError("not storable");
  return value;
}

/** Checks as the v3 API does (source: its public list of errors) and names every error, or returns the mail. */
export function readMail(body: Fields): { errors: ApiError[] } | { mail: MailRequest } {
  const errors = [
    ...personalizationErrors(body.personalizations),
    ...senderErrors(body),
    ...subjectErrors(body),
    ...contentErrors(body.content),
    ...attachmentErrors(body.attachments),
    ...headerErrors(body, ""),
    ...categoryErrors(body.categories),
  ];
  return errors.length > 0 ? { errors } : { mail: body as unknown as MailRequest };
}
