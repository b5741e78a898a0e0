import { expect, test } from "vitest";
import { clientAddress } from "#app/server/client-address.ts";

test.each([
  [0, "10.0.0.1", "1.1.1.1", "10.0.0.1"],
  [0, "::ffff:10.0.0.1", undefined, "10.0.0.1"],
  [1, "10.0.0.1", "6.6.6.6, 1.1.1.1", "1.1.1.1"],
  [2, "10.0.0.1", "6.6.6.6, 1.1.1.1, 10.0.0.2", "1.1.1.1"],
  [1, "10.0.0.1", undefined, "10.0.0.1"],
  [2, "10.0.0.1", "1.1.1.1", "10.0.0.1"],
  [1, "10.0.0.1", "not an address", "10.0.0.1"],
  [1, "10.0.0.1", "1.1.1.1:4711", "1.1.1.1"],
  [1, "10.0.0.1", "[2001:db8::1]:443", "2001:db8::1"],
  [0, undefined, undefined, "unknown"],
])("%i proxies, peer %s, forwarded for %s: %s", (hops, peer, forwarded, expected) => {
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  expect(clientAddress(peer, headers, hops)).toBe(expected);
});
