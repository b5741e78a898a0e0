import type { ApiError } from "./mailbox-replies.ts";
import { error, type Fields, fieldsOf, isFilled, listOf } from "./mailbox-values.ts";

/** As the service checks them; of a type's parameters it takes the method of a calendar file and no other. */
export function attachmentErrors(attachments: unknown): ApiError[] {
  if (attachments !== undefined && !Array.isArray(attachments))
    return [error("attachments", "The attachments parameter must be an array.")];
  return listOf(attachments).map(fieldsOf).flatMap(oneErrors);
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const type = /^[^;\r\n]+(; ?method=[A-Z]+)?$/;

function oneErrors(
  { content, filename, type: given, disposition }: Fields,
  index: number,
): ApiError[] {
  const place = `attachments.${index}`;
  const errors: ApiError[] = [];
  if (!isFilled(content) || !base64.test(content))
    errors.push(error(`${place}.content`, "The attachment content must be base64 encoded."));
  if (!isFilled(filename) || /[;\r\n]/.test(filename))
    errors.push(
      error(`${place}.filename`, "The attachment filename cannot contain ';', or CRLF characters."),
    );
  if (given !== undefined && !(isFilled(given) && type.test(given)))
    errors.push(
      error(`${place}.type`, "The attachment type cannot contain ';', or CRLF characters."),
    );
  if (disposition !== undefined && disposition !== "inline" && disposition !== "attachment")
    errors.push(
      error(
        `${place}.disposition`,
        "The attachment disposition must be either 'inline' or 'attachment'.",
      ),
    );
  return errors;
}
