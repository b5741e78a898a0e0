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
  if (method === "GET" && answer.body && request.httpVersion === "1.1")
    writeKeptHead(response, answer);
  else response.writeHead(answer.status, headOf(answer));
  if (method === "HEAD" || !answer.body) response.end();
  else response.end(answer.body);
  return true;
}

const header = (value: string | string[] | undefined) =>
  Array.isArray(value) ? value.join(", ") : value;

/** The head as node has written it for a connection that stays, and the second that its date is of. */
interface WrittenHead {
  text: string;
  second: number;
}

/** Where node keeps a written head until the body comes; its public ways check it anew, letter by letter. */
const keptByNode = "_header";

interface Writing {
  [keptByNode]: string | null;
  shouldKeepAlive: boolean;
}

const written = new WeakMap<ReadyAnswer, WrittenHead>();

/** All answers of one second have the same head: node writes the first, the others take it (a third of their time). */
function writeKeptHead(response: ServerResponse & Partial<Writing>, answer: ReadyAnswer): void {
  const second = Math.floor(Date.now() / 1_000);
  const kept = written.get(answer);
  if (kept?.second === second && response.shouldKeepAlive) {
    response[keptByNode] = kept.text;
    return;
  }
  response.writeHead(answer.status, headOf(answer));
  const text = response[keptByNode];
  if (text && response.shouldKeepAlive) written.set(answer, { text, second });
}

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
