import type { IncomingMessage, ServerResponse } from "node:http";
import type { ReadyAnswer } from "./application.ts";
import { fixedHeaders } from "./fixed-headers.ts";
import type { Verdict } from "./gate.ts";
import type { Site } from "./listener.ts";

/** Sends a content page that stands ready, past the router but with the same gate and headers; false if there is none. */
export function sendReady(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
  verdict: Verdict,
): boolean {
  const { method = "", headers } = request;
  if (verdict.kind !== "pass" || (method !== "GET" && method !== "HEAD")) return false;
  if (!site.accepting || !site.application) return false;
  const answer = site.application.readyContent(method, verdict.target, {
    acceptEncoding: header(headers["accept-encoding"]),
    ifNoneMatch: headers["if-none-match"],
  });
  if (!answer) return false;
  response.writeHead(answer.status, headOf(answer));
  if (method === "HEAD" || !answer.body) response.end();
  else response.end(answer.body);
  return true;
}

const header = (value: string | string[] | undefined) =>
  Array.isArray(value) ? value.join(", ") : value;

const heads = new WeakMap<ReadyAnswer, string[]>();

/** The answer's headers with the fixed ones, as node takes them fastest; put together once for each answer. */
function headOf(answer: ReadyAnswer): string[] {
  const known = heads.get(answer);
  if (known) return known;
  const own = new Set(Object.keys(answer.headers).map((name) => name.toLowerCase()));
  const fixed = Object.entries(fixedHeaders).filter(([name]) => !own.has(name.toLowerCase()));
  const head = [...fixed, ...Object.entries(answer.headers)].flat();
  heads.set(answer, head);
  return head;
}
