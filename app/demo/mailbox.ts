import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import { eventsOf, type Postmark, postmarkKeys, report } from "./mailbox-events.ts";
import { refusal, type Reply } from "./mailbox-replies.ts";
import { bodyOf, refusedHead } from "./mailbox-requests.ts";
import { readMail } from "./mailbox-rules.ts";
import { keepMail, makeMailbox, nextFault } from "./mailbox-store.ts";

/**
 * Starts the stand-in for the mail service on this machine: it checks like SendGrid's v3 API and
 * delivers into the table demo.mail. `ownerUrl` may make the schema demo; port 0 or none takes a free one. With
 * `eventsTo` it reports to that address what became of each mail, signed for `webhookKey`.
 */
export async function startMailbox(options: {
  ownerUrl: string;
  port?: number;
  eventsTo?: string;
}): Promise<{ url: string; webhookKey: string; stop(): Promise<void> }> {
  const pool = new pg.Pool({
    connectionString: options.ownerUrl,
    max: 3,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    application_name: "tulos-mailbox",
  });
  // A restarted database ends connections; the next send opens new ones.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const { key, webhookKey } = postmarkKeys();
  const postmark = options.eventsTo ? { url: options.eventsTo, key } : undefined;
  const office: Office = { pool, postmark };
  const server = createServer((request, response) => void answer(office, request, response));
  try {
    await makeMailbox(pool);
    const port = await listen(server, options.port ?? 0);
    let stopped: Promise<void> | undefined;
    const url = `http://127.0.0.1:${port}`;
    return { url, webhookKey, stop: () => (stopped ??= stop(server, pool)) };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

async function stop(server: Server, pool: pg.Pool): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
  await pool.end();
}

interface Office {
  pool: pg.Pool;
  postmark: Postmark | undefined;
}

async function answer(office: Office, request: IncomingMessage, response: ServerResponse) {
  // A client that goes away in the middle is everyday life, not an error of the process.
  request.on("error", () => undefined);
  response.on("error", () => undefined);
  const reply = await handle(office, request).catch(() => refusal(500, "Internal Server Error"));
  if (reply === "reset") request.socket.resetAndDestroy();
  else if (reply !== "hang") send(response, reply);
}

async function handle(
  { pool, postmark }: Office,
  request: IncomingMessage,
): Promise<Reply | "reset" | "hang"> {
  const refused = refusedHead(request);
  if (refused) return refused;
  const arrived = await bodyOf(request);
  const fault = await nextFault(pool);
  if (fault?.kind === "reset" || fault?.kind === "hang") return fault.kind;
  if (fault?.kind === "status")
    return refusal(fault.status ?? 500, "switched fault", fault.retryAfter);
  if ("refused" in arrived) return arrived.refused;
  const read = readMail(arrived.body);
  if ("errors" in read) return { status: 400, headers: {}, errors: read.errors };
  const messageId = await keepMail(pool, read.mail);
  if (postmark) void report(postmark, eventsOf(read.mail, messageId));
  if (fault?.kind === "accept-then-hang") return "hang";
  return { status: 202, headers: { "x-message-id": messageId } };
}

function send(response: ServerResponse, { status, headers, errors }: Reply): void {
  const body = errors ? JSON.stringify({ errors }) : "";
  const length = { "content-length": Buffer.byteLength(body) };
  response.writeHead(status, {
    ...(errors ? { "content-type": "application/json" } : {}),
    ...headers,
    ...length,
  });
  response.end(body);
}
