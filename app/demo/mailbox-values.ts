import type { ApiError } from "./mailbox-replies.ts";

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isFilled = (value: unknown): value is string =>
  typeof value === "string" && value.length > 0;

const address = /^[^\s@<>(),;:"\\[\]]{1,64}@[^\s@<>(),;:"\\[\]]+\.[^\s@<>(),;:"\\[\].]{2,}$/;

export const isAddress = (value: unknown): value is string =>
  typeof value === "string" && address.test(value);

export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** An error in the shape of the v3 API; `field` is a path such as personalizations.0.to. */
export function error(field: string, message: string, anchor = field): ApiError {
  const page = "http://sendgrid.com/docs/API_Reference/Web_API_v3/Mail/errors.html";
  return { message, field, help: `${page}#message.${anchor.replace(/\.\d+/g, "")}` };
}
