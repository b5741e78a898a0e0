import { keyedHash } from "#db/sealing.ts";

/** What a session remembers of where it began. */
export interface Device {
  /** Browser and system in words that are the same in every language; null if the browser says nothing. */
  name: string | null;
  /** Browser, system and rough network as a keyed hash: notices something new, follows nobody. */
  hash: Buffer;
}

// The first that fits: browsers name those they descend from as well.
const browsers = [
  ["Edg", "Edge"],
  ["OPR/", "Opera"],
  ["SamsungBrowser/", "Samsung Internet"],
  ["Firefox/", "Firefox"],
  ["FxiOS/", "Firefox"],
  ["CriOS/", "Chrome"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;

const systems = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Mac OS X", "macOS"],
  ["CrOS", "ChromeOS"],
  ["Linux", "Linux"],
] as const;

/** The device of a request. Nothing of the user agent's own text is kept, so it cannot carry anything in. */
export function deviceOf(userAgent: string | null, address: string): Device {
  const named = (list: readonly (readonly [string, string])[]) =>
    list.find(([mark]) => userAgent?.includes(mark))?.[1];
  const name = [named(browsers), named(systems)].filter(Boolean).join(" · ") || null;
  return { name, hash: keyedHash("addresses", `device|${name ?? ""}|${roughNetwork(address)}`) };
}

/** The provider's part of an address: the first half of IPv4, the first two groups of IPv6. */
function roughNetwork(address: string): string {
  const v4 = /(\d+\.\d+)\.\d+\.\d+$/.exec(address);
  return v4?.[1] ?? address.split(":").slice(0, 2).join(":");
}
