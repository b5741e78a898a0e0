import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";

export interface VatIdStandIn {
  url: string;
  /** What was asked, the newest last. */
  asked: Record<string, string>[];
  /** Overrides what the last digit says; undefined again: by the last digit. */
  says: { next?: "valid" | "invalid" | "unavailable" | "slow" | "broken" | undefined };
  stop(): Promise<void>;
}

/** The last digit decides, so that every behaviour can be tried with numbers of the right form. */
const byDigit: Record<string, VatIdStandIn["says"]["next"]> = {
  "1": "invalid",
  "2": "unavailable",
  "3": "slow",
};
const slowMs = 40_000;

/**
 * Starts the stand-in for VIES on this machine: a number that ends with 1 was not given out, the member state of one
 * that ends with 2 is away, one that ends with 3 gets its answer after forty seconds, every other is valid.
 */
export async function startVatIds(): Promise<VatIdStandIn> {
  const asked: Record<string, string>[] = [];
  const says: VatIdStandIn["says"] = {};
  const stopped = new AbortController();
  const server = createServer((request, response) => {
    void answer({ asked, says, signal: stopped.signal }, request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/rest-api`,
    asked,
    says,
    async stop() {
      stopped.abort();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

type State = Pick<VatIdStandIn, "asked" | "says"> & { signal: AbortSignal };

async function answer(
  { asked, says, signal }: State,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const send = (status: number, body: object | string) => {
    response.writeHead(status, { "Content-Type": "application/json" });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
  const fails = (status: number, error: string) =>
    send(status, { actionSucceed: false, errorWrappers: [{ error }] });
  if (request.url !== "/rest-api/check-vat-number" || request.method !== "POST")
    return fails(404, "NOT_FOUND");
  const wish = await bodyOf(request);
  if (!wish?.countryCode || !wish.vatNumber) return fails(400, "INVALID_INPUT");
  asked.push(wish);
  const what = says.next ?? byDigit[wish.vatNumber.at(-1) ?? ""] ?? "valid";
  if (what === "unavailable") return fails(200, "MS_UNAVAILABLE");
  if (what === "broken") return send(502, "<html>Bad gateway</html>");
  if (what === "slow") await setTimeout(slowMs, undefined, { signal }).catch(() => undefined);
  const { countryCode, vatNumber, requesterMemberStateCode, requesterNumber } = wish;
  const valid = what !== "invalid";
  send(200, {
    countryCode,
    vatNumber,
    requestDate: new Date().toISOString(),
    valid,
    requestIdentifier:
      requesterMemberStateCode && requesterNumber ? `WAPIAAAA${countryCode}${vatNumber}` : "",
    name: valid ? "MUSTER BETEILIGUNGEN" : "---",
    address: valid ? "MUSTERSTRASSE 1\n1010 MUSTERSTADT" : "---",
  });
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, string> | undefined> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, string>;
  } catch {
    return undefined;
  }
}
