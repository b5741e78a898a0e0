import { lookup } from "node:dns/promises";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { largestCalendar } from "./calendar-file.ts";
import { isPublic } from "./public-addresses.ts";

export type FetchProblem =
  | "not-allowed"
  | "unreachable"
  | "private"
  | "gone"
  | "refused"
  | "too-large"
  | "too-slow";

export type FetchedCalendar =
  | { state: "new"; bytes: Uint8Array; etag: string | undefined }
  | { state: "same" }
  | { state: "failed"; reason: FetchProblem };

export interface Network {
  lookup: (host: string) => Promise<{ address: string; family: number }[]>;
  isPublic: (address: string) => boolean;
  port: number;
  /** Besides the usual ones. */
  ca?: string;
  milliseconds: number;
}

const internet: Network = {
  lookup: (host) => lookup(host, { all: true }),
  isPublic,
  port: 443,
  milliseconds: 15_000,
};

/**
 * The address to fetch a calendar from, in one writing; undefined unless it is https (or webcal, which means the same),
 * without a login or a port, and its host is one of the allowed.
 */
export function calendarAddress(text: string, hosts: readonly string[]): URL | undefined {
  const url = URL.parse(text.trim().replace(/^webcals?:/i, "https:"));
  if (url?.protocol !== "https:" || url.port || url.username || url.password) return undefined;
  url.hash = "";
  return hosts.includes(url.hostname) ? url : undefined;
}

const mostHops = 3;

/**
 * Fetches a calendar from an allowed host. Each name is resolved once and that very address is connected to; a private
 * one is refused. Follows at most three redirects, to allowed hosts only; one time-out over everything.
 * Never throws; reasons name no address.
 */
export async function fetchCalendar(
  address: string,
  { hosts, etag }: { hosts: readonly string[]; etag: string | null },
  network: Network = internet,
): Promise<FetchedCalendar> {
  const signal = AbortSignal.timeout(network.milliseconds);
  try {
    let url = calendarAddress(address, hosts);
    for (let hop = 0; url && hop <= mostHops; hop += 1) {
      const response = await get(url, etag, network, signal);
      const { statusCode: status = 0, headers } = response;
      if (![301, 302, 303, 307, 308].includes(status)) return await answered(response, status);
      response.destroy();
      url = calendarAddress(URL.parse(headers.location ?? "", url)?.href ?? "", hosts);
    }
    return { state: "failed", reason: "not-allowed" };
  } catch (error) {
    if (signal.aborted) return { state: "failed", reason: "too-slow" };
    return { state: "failed", reason: error instanceof Private ? "private" : "unreachable" };
  }
}

class Private extends Error {}

async function get(
  url: URL,
  etag: string | null,
  network: Network,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const found = await Promise.race([network.lookup(url.hostname), whenAborted(signal)]);
  const [place] = found;
  if (!place || found.some((one) => !network.isPublic(one.address))) throw new Private();
  return new Promise((answer, fail) => {
    request(url, {
      port: network.port,
      signal,
      agent: false,
      ...(network.ca ? { ca: network.ca } : {}),
      lookup: (_host, options, found_) =>
        options.all ? found_(null, [place]) : found_(null, place.address, place.family),
      headers: {
        Accept: "text/calendar",
        "Accept-Encoding": "identity",
        "User-Agent": "Tulos calendar",
        ...(etag ? { "If-None-Match": etag } : {}),
      },
    })
      .on("response", answer)
      .on("error", fail)
      .end();
  });
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, fail) => signal.addEventListener("abort", () => fail(new Error("late"))));
}

async function answered(response: IncomingMessage, status: number): Promise<FetchedCalendar> {
  const refused = (reason: FetchProblem): FetchedCalendar => {
    response.destroy();
    return { state: "failed", reason };
  };
  if (status === 304) {
    response.destroy();
    return { state: "same" };
  }
  if ([401, 403].includes(status)) return refused("refused");
  if ([404, 410].includes(status)) return refused("gone");
  const packed = response.headers["content-encoding"] ?? "identity";
  if (status !== 200 || packed !== "identity") return refused("unreachable");
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestCalendar) return refused("too-large");
    chunks.push(chunk);
  }
  const { etag } = response.headers;
  const usable = etag && etag.length <= 200 ? etag : undefined;
  return { state: "new", bytes: new Uint8Array(Buffer.concat(chunks)), etag: usable };
}
