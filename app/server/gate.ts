import type { IncomingHttpHeaders } from "node:http";
import type { Refusal } from "./edge.ts";
import { foreignPost } from "./foreign-posts.ts";

/** The head of a request as node read it. */
export interface Head {
  method: string;
  target: string;
  headers: IncomingHttpHeaders;
}

export interface GateRules {
  /** APP_ORIGIN: the one place where the product is at home. */
  origin: URL;
  demo: boolean;
  port: number;
}

export type Verdict =
  | { kind: "pass"; target: string }
  | { kind: "redirect"; location: string }
  | { kind: "refuse"; target: string; refusal: Refusal };

const safe = new Set(["GET", "HEAD"]);
const allowed = new Set([...safe, "POST"]);
const longestAddress = 2_048;

/** Answered for any host: a load balancer asks by address. */
const anyHost = new Set(["/health"]);

/** Decides over a request before its body is read. Address, host and origin are those of APP_ORIGIN or none. */
export function judgeHead(head: Head, rules: GateRules): Verdict {
  const { method, headers } = head;
  const address = ownAddress(head, rules);
  const target = address?.target ?? pathOnly(head.target);
  const refuse = (
    status: Refusal["status"],
    reason: Refusal["reason"],
    extra?: Refusal["headers"],
  ): Verdict => ({
    kind: "refuse",
    target: pathOnly(target),
    refusal: { status, reason, ...(extra ? { headers: extra } : {}) },
  });

  if (!address) return refuse(400, "broken-address");
  if (target.length > longestAddress) return refuse(414, "too-long");
  if (!isReadable(target)) return refuse(400, "broken-address");
  const path = target.split("?", 1)[0] ?? "/";
  if (address.host !== rules.origin.host && !anyHost.has(path)) {
    const alias = rules.demo && safe.has(method) && isAlias(address.host, rules.port);
    if (alias) return { kind: "redirect", location: rules.origin.origin + target };
    return refuse(421, "unknown-host");
  }
  if (!allowed.has(method)) return refuse(405, "method", { Allow: [...allowed].join(", ") });
  if (!safe.has(method) && !isFromServer(path, headers) && !isSameOrigin(headers, rules.origin))
    return refuse(403, "cross-site");
  return { kind: "pass", target };
}

/** The host asked for and the path with its query; undefined if the request line or Host is none. */
function ownAddress(
  { target, headers }: Head,
  { origin }: GateRules,
): { host: string; target: string } | undefined {
  if (target.startsWith("/")) {
    // What nearly every request says; the parser is for the rest.
    if (headers.host === origin.host) return { host: origin.host, target };
    const asked = URL.parse(`${origin.protocol}//${headers.host ?? ""}/`);
    return asked && headers.host && !/[/?#@\\]/.test(headers.host)
      ? { host: asked.host, target }
      : undefined;
  }
  const absolute = URL.parse(target);
  return absolute?.protocol === "http:" || absolute?.protocol === "https:"
    ? { host: absolute.host, target: absolute.pathname + absolute.search }
    : undefined;
}

/** False for a path with broken percent signs or broken UTF-8, and for a NUL anywhere: no text can hold it. */
function isReadable(target: string): boolean {
  if (!target.includes("%")) return !target.includes("\0");
  const [path = ""] = target.split("?", 1);
  try {
    return !decodeURIComponent(path).includes("\0") && !target.includes("%00");
  } catch {
    return false;
  }
}

/** A refused request becomes a page of the same path, or of its language if the path itself is at fault. */
function pathOnly(target: string): string {
  const [path = "/"] = target.split("?", 1);
  if (path.startsWith("/") && path.length <= longestAddress && isReadable(path)) return path;
  return /^\/[a-z]{2}(?=\/|$)/.exec(path)?.[0] ?? "/";
}

function isAlias(host: string, port: number): boolean {
  const asked = URL.parse(`http://${host}`);
  return (
    ["localhost", "127.0.0.1", "[::1]"].includes(asked?.hostname ?? "") &&
    Number(asked?.port || 80) === port
  );
}

/** A server names no origin; a browser always does, and stays bound to ours even at these addresses. */
const isFromServer = (path: string, headers: IncomingHttpHeaders): boolean =>
  headers.origin === undefined &&
  headers["sec-fetch-site"] === undefined &&
  foreignPost(path) !== undefined;

/** Only our own pages may change something; whoever says nothing about the origin is not one of them. */
function isSameOrigin(headers: IncomingHttpHeaders, origin: URL): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return false;
  if (headers.origin !== undefined) return headers.origin === origin.origin;
  return site !== undefined;
}
