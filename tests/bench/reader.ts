import { once } from "node:events";
import { connect } from "node:net";

const connections = 16;
/** Requests in flight on each connection: the servers are measured, not the reader. */
const depth = 8;

export interface Answer {
  head: [string, string][];
  body: Buffer;
  /** All bytes on the wire. */
  size: number;
}

const asking = (host: string, path: string) =>
  `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/html\r\nAccept-Encoding: gzip, deflate, br, zstd\r\n\r\n`;

/** One answer of a server, byte by byte. */
export async function readOne(port: number, host: string, path: string): Promise<Answer> {
  const socket = connect(port, "127.0.0.1");
  socket.write(asking(host, path));
  const parts: Buffer[] = [];
  for await (const part of socket as AsyncIterable<Buffer>) {
    parts.push(part);
    const all = Buffer.concat(parts);
    const end = all.indexOf("\r\n\r\n");
    if (end < 0) continue;
    const [status = "", ...lines] = all.subarray(0, end).toString("latin1").split("\r\n");
    const head = lines.map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]);
    const length = Number(head.find(([name]) => name.toLowerCase() === "content-length")?.[1]);
    if (!status.includes(" 200 ") || Number.isNaN(length))
      throw new Error(`${path}: ${status}, ${length} bytes`);
    const size = end + 4 + length;
    if (all.length >= size) return { head, body: all.subarray(end + 4, size), size };
  }
  throw new Error(`${path}: the answer broke off`);
}

/** How many answers a second a server gives while `milliseconds` pass. All answers have the size of the first. */
export async function throughput(
  port: number,
  host: string,
  path: string,
  milliseconds: number,
): Promise<number> {
  const { size } = await readOne(port, host, path);
  const began = performance.now();
  const until = began + milliseconds;
  const readers = Array.from({ length: connections }, () =>
    readMany(port, asking(host, path), size, until),
  );
  const bytes = (await Promise.all(readers)).reduce((sum, one) => sum + one, 0);
  return bytes / size / ((performance.now() - began) / 1_000);
}

async function readMany(port: number, ask: string, size: number, until: number): Promise<number> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let bytes = 0;
  let asked = depth;
  socket.on("error", reject);
  socket.on("close", () => reject(new Error("The server closed the connection.")));
  socket.on("data", (part: Buffer) => {
    bytes += part.length;
    if (performance.now() >= until) {
      resolve(bytes);
      return void socket.destroy();
    }
    const owed = Math.floor(bytes / size) + depth - asked;
    if (owed > 0) socket.write(ask.repeat(owed));
    asked += owed;
  });
  socket.write(ask.repeat(depth));
  return promise;
}
