export interface MailMessage {
  /** The mail's own id; comes back with every event as the custom argument `mail_id`. */
  id: string;
  /** Whose mail it is; comes back likewise, as `organisation_id`. */
  organisationId: string;
  to: string;
  from: { email: string; name: string };
  replyTo?: string;
  subject: string;
  html: string;
  text: string;
  headers?: Record<string, string>;
  category: string;
  attachments?: readonly Attachment[];
}

export interface Attachment {
  filename: string;
  /** The service takes no parameter but the method of a calendar file. */
  type: string;
  base64: string;
}

// oxlint-disable-next-line no-control-regex -- these are what must not get in
const control = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/;
const oneAddress = /^[^\s@<>(),;:"\\[\]]{1,64}@[^\s@<>(),;:"\\[\]]{1,253}$/;
const fileName = /^[\w-]+(\.[\w-]+)+$/;
const fileType = /^[a-z]+\/[a-z0-9.+-]+(; method=[A-Z]+)?$/;
const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** What must not leave in a mail's head: line breaks, a second recipient. Names the field, never its value. */
export function flawOf(message: MailMessage): string | undefined {
  const { id, to, from, replyTo, subject, category, headers = {}, attachments = [] } = message;
  const lines = { id, to, "from.name": from.name, subject, category };
  const addresses = { to, "from.email": from.email, ...(replyTo === undefined ? {} : { replyTo }) };
  const broken = Object.entries(lines).find(([, value]) => control.test(value));
  if (broken) return `control character in ${broken[0]}`;
  const unaddressed = Object.entries(addresses).find(([, value]) => !oneAddress.test(value));
  if (unaddressed) return `not exactly one address in ${unaddressed[0]}`;
  const attached = attachments.find(
    ({ filename, type }) => !fileName.test(filename) || !fileType.test(type),
  );
  if (attached) return "attachment without a plain name or type";
  const isSound = ([name, value]: [string, string]) =>
    headerName.test(name) && !control.test(value);
  return Object.entries(headers).every(isSound) ? undefined : "control character in headers";
}
