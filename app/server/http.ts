import { createServer, STATUS_CODES } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { fixedHeaders } from "./fixed-headers.ts";
import { answer, type Site } from "./listener.ts";
import { StartError } from "./start-error.ts";

/** Listens on every one of the addresses; the returned function stops accepting and lets requests finish. */
export async function listen(
  addresses: string[],
  site: Site,
): Promise<(patience: number) => Promise<void>> {
  const servers: Server[] = [];
  for (const address of addresses) {
    const server = makeServer(site);
    if (await bind(server, address, site.port)) servers.push(server);
  }
  return async (patience) => {
    await Promise.all(servers.map((server) => drain(server, patience)));
  };
}

/** A server that answers for the site, not yet listening. */
export function makeServer(site: Site): Server {
  const server = createServer({
    headersTimeout: 10_000,
    // For uploads; a form has its own, shorter time (body.ts).
    requestTimeout: 120_000,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: 1_000,
    // A request without Host is refused by the gate, with the headers every answer has.
    requireHostHeader: false,
  });
  server.timeout = 120_000;
  server.maxConnections = 5_000;
  const handle = (request: IncomingMessage, response: ServerResponse) =>
    answer(request, response, site);
  server.on("request", handle);
  server.on("checkExpectation", handle);
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => refuseRaw(socket, error.code));
  server.on("connect", (_, socket) => refuseRaw(socket, "HPE_INVALID_METHOD"));
  return server;
}

const rawStatus: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_INVALID_METHOD: 405,
};

/** What is no request at all never reaches the gate; its answer has the fixed headers all the same. */
function refuseRaw(socket: Duplex, code = ""): void {
  if (!socket.writable || code === "ECONNRESET") return void socket.destroy();
  const status = rawStatus[code] ?? 400;
  const text = `${status} ${STATUS_CODES[status]}\n`;
  const headers = {
    ...fixedHeaders,
    ...(status === 405 ? { Allow: "GET, HEAD, POST" } : {}),
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": String(text.length),
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${text}`, () =>
    socket.destroy(),
  );
}

/** False if this machine has no such address (no IPv6); a taken port ends the start. */
async function bind(server: Server, address: string, port: number): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  server.once("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE" || error.code === "EACCES")
      reject(
        new StartError(
          `Port ${port} on ${address} is ${error.code === "EACCES" ? "not allowed for this user" : "taken"}.\nStop what uses it, or choose another port: PORT=${port + 1} npm start`,
        ),
      );
    else if (address === "::1") resolve(false);
    else reject(new StartError(`Cannot listen on ${address}: ${error.message}.`));
  });
  server.listen(port, address, () => resolve(true));
  return promise;
}

function drain(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), patience).unref();
  });
}
