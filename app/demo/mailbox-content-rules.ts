import type { ApiError } from "./mailbox-replies.ts";
import { error, type Fields, fieldsOf, isFields, isFilled, listOf } from "./mailbox-values.ts";

export function subjectErrors({ subject, personalizations }: Fields): ApiError[] {
  const own = listOf(personalizations).map(fieldsOf);
  if (isFilled(subject) || (own.length > 0 && own.every((one) => isFilled(one.subject)))) return [];
  return [
    error(
      "subject",
      "The subject is required. You can get around this requirement if you use a template with a subject defined or if every personalization has a subject defined.",
    ),
  ];
}

export function contentErrors(content: unknown): ApiError[] {
  const parts = listOf(content).map(fieldsOf);
  if (parts.length === 0)
    return [
      error(
        "content",
        "Unless a valid template_id is provided, the content parameter is required. There must be at least one defined content block. We typically suggest both text/plain and text/html blocks are included, but only one block is required.",
      ),
    ];
  const types = parts.map(({ type }) => type);
  const errors = parts.flatMap(partErrors);
  if (types.includes("text/plain") && types[0] !== "text/plain")
    errors.push(
      error(
        "content",
        "If present, text/plain must be first, followed by text/html, followed by any other content.",
      ),
    );
  if (new Set(types).size < types.length)
    errors.push(error("content", "Each content type may only be provided once."));
  return errors;
}

function partErrors({ type, value }: Fields, index: number): ApiError[] {
  const isType = isFilled(type) && !/[;,\s]/.test(type);
  const long = "must be a string at least one character in length.";
  return [
    ...(isType ? [] : [error(`content.${index}.type`, `The content type ${long}`)]),
    ...(isFilled(value) ? [] : [error(`content.${index}.value`, `The content value ${long}`)]),
  ];
}

const reserved =
  /^(x-sg-id|x-sg-eid|received|dkim-signature|content-type|content-transfer-encoding|to|from|subject|reply-to|cc|bcc)$/i;

const isTable = (value: unknown) =>
  isFields(value) && Object.values(value).every((entry) => typeof entry === "string");

/** Headers and custom arguments, of the whole mail or of one personalization. */
export function headerErrors(own: Fields, place: string): ApiError[] {
  const { headers = {}, custom_args: args = {} } = own;
  const errors: ApiError[] = [];
  if (!isTable(headers))
    errors.push(error(`${place}headers`, "The headers must be an object with string values."));
  else if (Object.keys(fieldsOf(headers)).some((name) => reserved.test(name)))
    errors.push(error(`${place}headers`, "The headers contain a reserved header."));
  if (!isTable(args))
    errors.push(
      error(`${place}custom_args`, "The custom_args must be an object with string values."),
    );
  else if (Buffer.byteLength(JSON.stringify(args)) > 10_000)
    errors.push(error(`${place}custom_args`, "The custom_args may not exceed 10,000 bytes."));
  return errors;
}

export function categoryErrors(categories: unknown): ApiError[] {
  if (categories === undefined) return [];
  const list = Array.isArray(categories) ? categories : [categories];
  const isRight = list.length <= 10 && new Set(list).size === list.length;
  if (isRight && list.every((one) => isFilled(one) && one.length <= 255)) return [];
  return [
    error(
      "categories",
      "There may be at most 10 unique categories of at most 255 characters each.",
    ),
  ];
}
