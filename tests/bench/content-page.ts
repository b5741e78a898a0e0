import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Product } from "#tests/support/product.ts";
import { readOne, throughput } from "./reader.ts";

const alternations = 9;
const milliseconds = 1_200;

/** A server that knows one answer: what node:http alone can do with these bytes and headers. */
const bare = `
  const { head, body } = JSON.parse(process.env.ANSWER);
  const bytes = Buffer.from(body, "base64");
  const server = require("node:http").createServer((request, response) => {
    response.writeHead(200, head);
    response.end(bytes);
  });
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

/** Throughput of a content page as a share of the bare server's: the median of nine alternations. */
export async function contentPageShare(
  product: Product,
  path: string,
): Promise<{ share: number; shares: number[]; perSecond: number }> {
  const host = new URL(product.origin).host;
  await readOne(product.port, host, path);
  const { head, body } = await readOne(product.port, host, path);
  const own = new Set(["date", "connection", "keep-alive"]);
  const ANSWER = JSON.stringify({
    head: head.filter(([name]) => !own.has(name.toLowerCase())).flat(),
    body: body.toString("base64"),
  });
  const child = spawn(process.execPath, ["-e", bare], {
    env: { NODE_ENV: "production", ANSWER },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    const port = Number(line.toString());
    const measure = async () => {
      const theirs = await throughput(port, host, path, milliseconds);
      const ours = await throughput(product.port, host, path, milliseconds);
      return { share: ours / theirs, ours };
    };
    // The first rounds are for the compilers of both.
    await measure();
    const rounds: { share: number; ours: number }[] = [];
    while (rounds.length < alternations) rounds.push(await measure());
    const middle = (values: number[]) =>
      values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    const shares = rounds.map((one) => one.share);
    return { share: middle(shares), shares, perSecond: middle(rounds.map((one) => one.ours)) };
  } finally {
    child.kill();
  }
}
