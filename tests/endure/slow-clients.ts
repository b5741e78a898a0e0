import { existsSync, readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { closeDatabase } from "#db/database.server.ts";
import { visitor } from "#tests/support/visitor.ts";
import { ground } from "./ground.ts";
import { type Options, share, tally } from "./scenario.ts";

export const name = "slow-clients";

/** What one client without haste has seen: when it was let go, in seconds, and with which status. */
interface Slow {
  status: number | undefined;
  after: number | undefined;
}

/**
 * F-14 and R-06: idle connections, heads and bodies that come drop by drop, and readers that read nothing. Everybody else
 * is answered as ever, the slow ones are let go in time, and the process does not grow.
 */
export async function run(options: Options) {
  const { outcome, check, figure } = tally();
  const place = await ground(name);
  const product = await place.serve();
  const { port } = product;
  const paths = ["/", "/pilotencheck", "/en", "/anmelden"];
  for (const path of paths) await visitor(port).request(path);
  const [idle, dripping, readers] = [1_000, 200, 100].map((full) => share(options, full)) as [
    number,
    number,
    number,
  ];
  const before = residentMegabytes(product.pid);

  const sockets: Socket[] = [];
  const open = () => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => undefined);
    sockets.push(socket);
    return socket;
  };
  for (let turn = 0; turn < idle; turn += 1) open();
  const head = `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nX-Slow: `;
  const heads = Array.from({ length: dripping }, () => drip(open(), head));
  const body = `POST /anmelden HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: ${product.origin}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\nemail=`;
  const bodies = Array.from({ length: dripping }, () => drip(open(), body));
  for (let turn = 0; turn < readers; turn += 1) {
    const socket = open().pause();
    const request = `GET / HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`;
    socket.write(request.repeat(20));
  }

  const times: number[] = [];
  let largest = before;
  for (const end = Date.now() + 35_000; Date.now() < end;) {
    const began = performance.now();
    const { status } = await visitor(port).request(paths[times.length % paths.length] ?? "/");
    if (status !== 200) throw new Error(`Others were answered with ${status}`);
    times.push(performance.now() - began);
    largest = Math.max(largest, residentMegabytes(product.pid));
    await wait(20);
  }
  const p95 = times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
  const longest = (of: Slow[]) => Math.max(...of.map(({ after }) => after ?? Infinity));
  figure("requests of others meanwhile", times.length);
  figure("their 95th percentile", p95.toFixed(0), "ms");
  figure("slow heads let go after at most", longest(heads).toFixed(1), "s");
  figure("slow bodies let go after at most", longest(bodies).toFixed(1), "s");
  figure("memory before and at most", `${before.toFixed(0)} / ${largest.toFixed(0)}`, "MB");

  check("others wait less than a second (95 of 100)", p95 < 1_000, p95);
  check("slow heads are let go within 15 s", longest(heads) <= 15, longest(heads));
  check(
    "and told 408",
    heads.every(({ status }) => status === 408),
    heads.slice(0, 3),
  );
  check("slow bodies are let go within 31 s", longest(bodies) <= 31, longest(bodies));
  check(
    "and told 408",
    bodies.every(({ status }) => status === 408),
    bodies.slice(0, 3),
  );
  check("memory grows by less than 250 MB", largest - before < 250, largest - before);
  for (const socket of sockets) socket.destroy();
  await wait(500);
  check("the process lives", (await fetch(`${product.origin}/health`)).status === 200);
  await closeDatabase();
  await place.end();
  return outcome;
}

/** Sends a beginning and then a byte a second, until the other side has enough. */
function drip(socket: Socket, beginning: string): Slow {
  const slow: Slow = { status: undefined, after: undefined };
  const began = Date.now();
  socket.write(beginning);
  const clock = setInterval(() => socket.write("a"), 1_000);
  socket.once("data", (part: Buffer) => {
    slow.status = Number(/^HTTP\/1\.1 (\d+)/.exec(part.toString())?.[1]);
    slow.after = (Date.now() - began) / 1_000;
  });
  socket.once("close", () => clearInterval(clock));
  return slow;
}

/** Of a process on this machine; 0 where the system does not say. */
function residentMegabytes(pid: number): number {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return 0;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, "utf8"))?.[1]) / 1_024;
}
