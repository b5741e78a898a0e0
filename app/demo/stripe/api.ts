import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { callFor } from "./calls.ts";
import { expanded } from "./expand.ts";
import { Fault, unknownCall, wrong } from "./faults.ts";
import { list, type Params, readForm, text } from "./form.ts";
import { type Kept, newId, shown, type World } from "./world.ts";

export interface ApiRequest {
  method: string;
  path: string;
  query: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface ApiReply {
  status: number;
  body: string;
  headers: Record<string, string>;
}

/** Answers one call as the service would; what it does not know is refused in the service's own shape. */
export function answerCall(world: World, request: ApiRequest): ApiReply {
  const headers = { "content-type": "application/json", "request-id": newId("req") };
  try {
    judgeKey(request.headers.authorization);
    const again = answeredBefore(world, request);
    if (again) return { ...again, headers: { ...headers, "idempotent-replayed": "true" } };
    const reply = { status: 200, body: JSON.stringify(called(world, request)) };
    remember(world, request, reply);
    return { ...reply, headers };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { status: error.status, body: JSON.stringify(error.body), headers };
  }
}

function called(world: World, { method, path, query, body }: ApiRequest): object {
  const call = callFor(method, path);
  if (!call) throw unknownCall(method, path);
  const params = readForm(method === "POST" ? body : query);
  const found = call.act(world, call.id, params);
  const answer = Array.isArray(found) ? pageOf(found, params, path) : shown(found);
  return expanded(world, answer, list(params.expand).map(String));
}

function pageOf(found: Kept[], params: Params, url: string) {
  const size = Math.min(100, Number(text(params.limit) ?? 10));
  const after = text(params.starting_after);
  const from = after ? found.findIndex(({ id }) => id === after) + 1 : 0;
  const data = found.slice(from, from + size).map(shown);
  return { object: "list", data, has_more: found.length > from + size, url };
}

function judgeKey(given: string | undefined): void {
  const basic = /^Basic (.+)$/.exec(given ?? "")?.[1];
  const key = basic
    ? Buffer.from(basic, "base64").toString().split(":", 1)[0]
    : /^Bearer (.+)$/.exec(given ?? "")?.[1];
  if (!key || !/^(sk|rk)_test_\w+$/.test(key))
    throw new Fault(401, { type: "invalid_request_error", message: "Invalid API Key provided" });
}

const keyOf = ({ method, headers }: ApiRequest): string | undefined => {
  const key = headers["idempotency-key"];
  if (method !== "POST" || typeof key !== "string") return undefined;
  if (key.length > 255)
    throw wrong("Idempotency-Key", "Idempotency keys have 255 characters or less.");
  return key;
};

const printOf = ({ path, body }: ApiRequest): string =>
  createHash("sha256").update(`${path}\n${body}`).digest("hex");

/** The same key gives the same answer; with another request it is an error. */
function answeredBefore(world: World, request: ApiRequest) {
  const key = keyOf(request);
  const before = key === undefined ? undefined : world.answered.get(key);
  if (!before) return undefined;
  if (before.request !== printOf(request))
    throw new Fault(400, {
      type: "idempotency_error",
      message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
    });
  return { status: before.status, body: before.body };
}

function remember(
  world: World,
  request: ApiRequest,
  reply: { status: number; body: string },
): void {
  const key = keyOf(request);
  if (key !== undefined) world.answered.set(key, { request: printOf(request), ...reply });
}
