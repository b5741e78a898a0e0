import { Fault, wrong } from "./faults.ts";

export type Value = string | Value[] | Params;
export interface Params {
  [name: string]: Value | undefined;
}

const path = /^([^[\]]+)((?:\[[^[\]]*\])*)$/;
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** Reads the service's form encoding: `items[0][price]=…` is a list of objects. */
export function readForm(text: string): Params {
  const root: Params = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const [, head = "", rest = ""] = path.exec(name) ?? [];
    const steps = [head, ...[...rest.matchAll(/\[([^[\]]*)\]/g)].map(([, step = ""]) => step)];
    if (!head || steps.length > 8 || steps.some((step) => forbidden.has(step)))
      throw wrong(name, "Invalid request parameter");
    put(root, steps, value);
  }
  return lists(root) as Params;
}

function put(into: Params, [step = "", ...rest]: string[], value: string): void {
  // `expand[]=a&expand[]=b` counts up by itself.
  const key = step === "" ? String(Object.keys(into).length) : step;
  if (rest.length === 0) into[key] = value;
  else put((into[key] ??= {}) as Params, rest, value);
}

/** What is numbered without gaps is a list. */
function lists(value: Value): Value {
  if (typeof value === "string" || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, lists(one ?? "")] as const);
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

/** Refuses what a call does not know, as the service does, and what it cannot do without. */
export function only(params: Params, known: string, needed = ""): void {
  const names = ["expand", ...known.split(" "), ...needed.split(" ")];
  const unknown = Object.keys(params).find((name) => !names.includes(name));
  if (unknown) throw wrong(unknown, `Received unknown parameter: ${unknown}`, "parameter_unknown");
  const lacking = needed.split(" ").find((name) => name && params[name] === undefined);
  if (lacking) throw wrong(lacking, `Missing required param: ${lacking}.`, "parameter_missing");
}

export const text = (value: Value | undefined): string | null =>
  typeof value === "string" && value !== "" ? value : null;

export const list = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : []);

export const fields = (value: Value | undefined): Params =>
  typeof value === "object" && !Array.isArray(value) ? value : {};

export function whole(value: Value | undefined, name: string): number {
  if (typeof value !== "string" || !/^-?\d{1,12}$/.test(value))
    throw new Fault(400, {
      type: "invalid_request_error",
      code: "parameter_invalid_integer",
      message: `Invalid integer: ${text(value)}`,
      param: name,
    });
  return Number(value);
}

export const flag = (value: Value | undefined): boolean => value === "true";

/** Metadata as it stands after a change: an empty value takes a key away. */
export function merged(old: Record<string, string>, given: Value | undefined) {
  const changes = Object.entries(fields(given)).map(([key, value]) => [key, text(value) ?? ""]);
  const entries = Object.entries({ ...old, ...Object.fromEntries(changes) });
  return Object.fromEntries(entries.filter(([, value]) => value !== "")) as Record<string, string>;
}
