import { expect, test } from "vitest";
import {
  calendarFile,
  calendarHost,
  calendarServer,
  otherHost,
} from "#tests/support/calendar-server.ts";
import { calendarAddress, fetchCalendar } from "#app/vendors/calendar-address.ts";
import { largestCalendar } from "#app/vendors/calendar-file.ts";
import { isPublic } from "#app/vendors/public-addresses.ts";

const hosts = [calendarHost, otherHost];
const address = `https://${calendarHost}/private-x/basic.ics?key=y`;
const fetched = (
  network: Parameters<typeof fetchCalendar>[2],
  etag: string | null = null,
  at = address,
) => fetchCalendar(at, { hosts, etag }, network);
const failed = (reason: string) => ({ state: "failed", reason });

test.each([
  [address, address],
  [` webcal://${calendarHost}/a.ics#b `, `https://${calendarHost}/a.ics`],
  [`https://${calendarHost.toUpperCase()}/a`, `https://${calendarHost}/a`],
  [`https://${calendarHost}:443/a`, `https://${calendarHost}/a`],
  [`http://${calendarHost}/a`, undefined],
  [`https://${calendarHost}:8443/a`, undefined],
  [`https://me:pw@${calendarHost}/a`, undefined],
  [`https://${calendarHost}@evil.example/a`, undefined],
  [`https://${calendarHost}.evil.example/a`, undefined],
  [`https://evil.example/${calendarHost}`, undefined],
  [`https://${calendarHost}./a`, undefined],
  ["https://127.0.0.1/a", undefined],
  ["https://2130706433/a", undefined],
  ["file:///etc/passwd", undefined],
  ["calendar", undefined],
  ["", undefined],
])("the address %s", (text, url) => {
  expect(calendarAddress(text, hosts)?.href).toBe(url);
});

test.each([
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "127.0.0.1",
  "127.9.9.9",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "192.0.2.1",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "fe80::1",
  "fc00::1",
  "fd12::1",
  "ff02::1",
  "::ffff:10.0.0.1",
  "::ffff:93.184.216.34",
  "64:ff9b::a00:1",
  "2002:a00:1::",
  "2001:0:1::",
  "2001:db8::1",
])("%s is nobody's on the public network", (ip) => {
  expect(isPublic(ip)).toBe(false);
});

test.each([
  "93.184.216.34",
  "172.32.0.1",
  "100.128.0.1",
  "2a00:1450:4001:80b::200e",
  "2606:4700::1",
])("%s is public", (ip) => {
  expect(isPublic(ip)).toBe(true);
});

test("fetches with a tag, and learns that nothing changed", async () => {
  const asked: unknown[] = [];
  const network = await calendarServer((request, response) => {
    asked.push([
      request.url,
      request.headers.host,
      request.headers["if-none-match"],
      request.headers.cookie,
    ]);
    if (request.headers["if-none-match"] === '"1"') return response.writeHead(304).end();
    return response.writeHead(200, { etag: '"1"' }).end(calendarFile());
  });
  expect(await fetched(network)).toMatchObject({ state: "new", etag: '"1"' });
  expect(await fetched(network, '"1"')).toEqual({ state: "same" });
  const path = "/private-x/basic.ics?key=y";
  const host = `${calendarHost}:${network.port}`;
  expect(asked).toEqual([
    [path, host, undefined, undefined],
    [path, host, '"1"', undefined],
  ]);
});

test("a name that leads into the own network is not followed, not even beside a public address", async () => {
  let asked = 0;
  const network = await calendarServer((_, response) => void ((asked += 1), response.end()), {
    isPublic,
  });
  expect(await fetched(network)).toEqual(failed("private"));
  const lookup = () =>
    Promise.resolve([
      { address: "93.184.216.34", family: 4 },
      { address: "10.0.0.1", family: 4 },
    ]);
  expect(await fetched({ ...network, lookup })).toEqual(failed("private"));
  expect(asked).toBe(0);
});

test("a name is resolved once, and that address is connected to", async () => {
  let lookups = 0;
  const network = await calendarServer((_, response) => void response.end(calendarFile()));
  const lookup = () =>
    Promise.resolve([{ address: (lookups += 1) === 1 ? "127.0.0.1" : "10.0.0.1", family: 4 }]);
  expect(await fetched({ ...network, lookup })).toMatchObject({ state: "new" });
  expect(lookups).toBe(1);
});

test("redirects lead to allowed hosts only, three times, and each name is looked at", async () => {
  const leads = async (
    location: (path: string) => string,
    isPublicToo?: (ip: string) => boolean,
  ) => {
    const paths: string[] = [];
    const network = await calendarServer(
      (request, response) => {
        paths.push(request.url ?? "");
        if (request.url === "/end") return response.end(calendarFile());
        return response.writeHead(302, { location: location(request.url ?? "") }).end();
      },
      isPublicToo ? { isPublic: isPublicToo } : {},
    );
    const result = await fetched(network);
    return [result.state === "failed" ? result.reason : result.state, paths.length];
  };
  expect(await leads(() => `https://${otherHost}/end`)).toEqual(["new", 2]);
  expect(await leads(() => "/end")).toEqual(["new", 2]);
  expect(await leads(() => "https://evil.example/end")).toEqual(["not-allowed", 1]);
  expect(await leads(() => `http://${otherHost}/end`)).toEqual(["not-allowed", 1]);
  expect(await leads(() => "https://127.0.0.1/end")).toEqual(["not-allowed", 1]);
  expect(await leads((path) => `${path}x`)).toEqual(["not-allowed", 4]);
  let looks = 0;
  expect(
    await leads(
      () => "/end",
      () => (looks += 1) === 1,
    ),
  ).toEqual(["private", 1]);
});

test.each([
  [404, "gone"],
  [410, "gone"],
  [401, "refused"],
  [403, "refused"],
  [500, "unreachable"],
  [206, "unreachable"],
])("%s is %s", async (status, reason) => {
  const network = await calendarServer((_, response) => void response.writeHead(status).end("x"));
  expect(await fetched(network)).toEqual(failed(reason));
});

test("what is too large, packed, too slow, foreign or gone is given up", async () => {
  const sends = (listener: Parameters<typeof calendarServer>[0], milliseconds = 2_000) =>
    calendarServer(listener, { milliseconds });
  const chunk = Buffer.alloc(262_144, "x");
  const endless = await sends((_, response) => {
    const more = (): unknown =>
      response.write(chunk) ? setImmediate(more) : response.once("drain", more);
    response.on("close", () => response.removeAllListeners("drain"));
    more();
  });
  expect(await fetched(endless)).toEqual(failed("too-large"));
  const exact = await sends((_, response) => void response.end(Buffer.alloc(largestCalendar, "x")));
  expect(await fetched(exact)).toMatchObject({ state: "new" });
  const packed = await sends(
    (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end("x"),
  );
  expect(await fetched(packed)).toEqual(failed("unreachable"));
  const silent = await sends(() => undefined, 200);
  expect(await fetched(silent)).toEqual(failed("too-slow"));
  const drip = await sends((_, response) => {
    const clock = setInterval(() => response.write("x"), 20);
    response.on("close", () => clearInterval(clock));
  }, 300);
  expect(await fetched(drip)).toEqual(failed("too-slow"));
  const { ca, ...unknown } = packed;
  expect(ca).toBeTruthy();
  expect(await fetched(unknown)).toEqual(failed("unreachable"));
  const lost = { ...packed, lookup: () => Promise.reject(new Error("ENOTFOUND")) };
  expect(await fetched(lost)).toEqual(failed("unreachable"));
  const hanging = {
    ...packed,
    milliseconds: 100,
    lookup: () => new Promise<never>(() => undefined),
  };
  expect(await fetched(hanging)).toEqual(failed("too-slow"));
});
