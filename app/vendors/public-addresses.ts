import { BlockList, isIPv4 } from "node:net";

/** Ranges that are nobody's on the public network, or that lead on to such. Source: IANA special-purpose registries. */
const special = new BlockList();
for (const range of [
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24",
  "192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24",
  "203.0.113.0/24 224.0.0.0/4 240.0.0.0/4",
].flatMap((line) => line.split(" "))) {
  const [net = "", bits] = range.split("/");
  special.addSubnet(net, Number(bits), "ipv4");
}
for (const range of "2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20".split(" ")) {
  const [net = "", bits] = range.split("/");
  special.addSubnet(net, Number(bits), "ipv6");
}

/** All that was ever given out; mapped, translated, local and multicast addresses lie outside of it. */
const global = new BlockList();
global.addSubnet("2000::", 3, "ipv6");

/** Whether a network address belongs to somebody on the public network. */
export function isPublic(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, "ipv4");
  return global.check(address, "ipv6") && !special.check(address, "ipv6");
}
