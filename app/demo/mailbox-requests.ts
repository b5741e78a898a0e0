import type { IncomingMessage } from "node:http";
import { refusal, type Reply } from "./mailbox-replies.ts";
import { readBody } from "./mailbox-rules.ts";
import type { Fields } from "./mailbox-values.ts";

const largestBytes = 30 * 1024 * 1024;

/** Refuses by address, method, key and type before a byte of the body is looked at. */
export function refusedHead(request: IncomingMessage): Reply | undefined {
  const { pathname } = new URL(request.url ?? "/", "http://mailbox.invalid");
  if (pathname !== "/v3/mail/send") return refusal(404, "Not Found");
  if (request.method !== "POST") return refusal(405, "POST method allowed only");
  const key = request.headers.authorization;
  if (key === undefined) return refusal(401, "Permission denied, wrong credentials");
  if (!/^Bearer SG\.[\w-]+(\.[\w-]+)?$/.test(key))
    return refusal(401, "The provided authorization grant is invalid, expired, or revoked");
  if (!/^application\/json\s*(;|$)/i.test(request.headers["content-type"] ?? ""))
    return refusal(415, "Content-Type should be application/json.");
  return undefined;
}

/** The JSON object in the body, or why it cannot be read. */
export async function bodyOf(
  request: IncomingMessage,
): Promise<{ refused: Reply } | { body: Fields }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // What is too large is still read to its end: a client busy sending would not see the answer.
    if (size <= largestBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > largestBytes) return { refused: refusal(413, "The JSON payload is too large.") };
  const body = readBody(Buffer.concat(chunks));
  return body ? { body } : { refused: refusal(400, "Bad Request") };
}
