import type { ApiError } from "./mailbox-replies.ts";
import { headerErrors } from "./mailbox-content-rules.ts";
import { error, type Fields, fieldsOf, isAddress, listOf } from "./mailbox-values.ts";

const kinds = ["to", "cc", "bcc"] as const;

export function personalizationErrors(given: unknown): ApiError[] {
  const field = "personalizations";
  const all = listOf(given).map(fieldsOf);
  if (all.length === 0)
    return [
      error(
        field,
        "The personalizations field is required and must have at least one personalization.",
      ),
    ];
  if (all.length > 1000)
    return [
      error(
        field,
        `The personalization block is limited to 1000 personalizations per API request. You have provided ${all.length} personalizations.`,
      ),
    ];
  const recipients = all.flatMap((one) => kinds.flatMap((kind) => listOf(one[kind])));
  if (recipients.length > 1000)
    return [error(field, "There is a limit of 1000 total recipients (to + cc + bcc) per request.")];
  return all.flatMap((one, index) => [
    ...recipientErrors(one, `${field}.${index}`),
    ...headerErrors(one, `${field}.${index}.`),
  ]);
}

function recipientErrors(one: Fields, place: string): ApiError[] {
  if (listOf(one.to).length === 0)
    return [
      error(
        `${place}.to`,
        "The to array is required for all personalization objects, and must have at least one email object with a valid email address.",
      ),
    ];
  const listed = kinds.flatMap((kind) =>
    listOf(one[kind]).map((entry, index) => ({ kind, index, email: fieldsOf(entry).email })),
  );
  const invalid = listed.filter(({ email }) => !isAddress(email));
  if (invalid.length > 0)
    return invalid.map(({ kind, index }) =>
      error(`${place}.${kind}.${index}.email`, "Does not contain a valid address."),
    );
  const keys = listed.map(({ email }) => String(email).toLowerCase());
  const twice = listed.find((_entry, index) => keys.indexOf(keys[index] ?? "") < index);
  if (!twice) return [];
  return [
    error(
      place,
      `Each email address in the personalization block should be unique between to, cc, and bcc. We found the first duplicate instance of [${String(twice.email)}] in the ${place}.${twice.kind} field.`,
    ),
  ];
}

export function senderErrors({ from, reply_to: replyTo }: Fields): ApiError[] {
  const errors: ApiError[] = [];
  const { email } = fieldsOf(from);
  if (email === undefined)
    errors.push(
      error(
        "from.email",
        'The from object must be provided for every email send. It is an object that requires the email parameter, but may also contain a name parameter.  e.g. {"email" : "example@example.com"}  or {"email" : "example@example.com", "name" : "Example Recipient"}.',
        "from",
      ),
    );
  else if (!isAddress(email))
    errors.push(error("from.email", "The from email does not contain a valid address."));
  if (replyTo !== undefined && !isAddress(fieldsOf(replyTo).email))
    errors.push(error("reply_to.email", "The reply_to email does not contain a valid address."));
  return errors;
}
