import type { IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";

/**
 * The address of the client. Behind `hops` trusted proxies it is the entry that the farthest of them wrote into
 * X-Forwarded-For, counted from the right; what stands left of it anybody may have written.
 */
export function clientAddress(
  peer: string | undefined,
  headers: IncomingHttpHeaders,
  hops: number,
): string {
  const entries = String(headers["x-forwarded-for"] ?? "").split(",");
  const forwarded = hops > 0 ? plain(entries.at(-hops)?.trim() ?? "") : "";
  return forwarded || plain(peer ?? "") || "unknown";
}

/** Without port, brackets and the prefix of an IPv4 address written as IPv6; "" if it is no address. */
function plain(text: string): string {
  const bare = text
    .replace(/^\[(.*)\](:\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1")
    .replace(/^::ffff:(?=\d+\.)/i, "");
  return isIP(bare) ? bare : "";
}
