import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Product, startCommand } from "#tests/support/product.ts";

// F-22: what goes wrong beside or within one request is one line in the log, nothing to the client, and no end.
let product: Product;
beforeAll(async () => {
  product = await startCommand([process.execPath, "tests/server/faulty-process.ts"], {});
  await product.ready();
});
afterAll(() => product.kill("SIGKILL"));

const errors = () => product.output().split("\n").filter(Boolean).length;

/** The status and the body a client gets; the status alone of an answer that breaks off. */
async function ask(path: string): Promise<[number, string]> {
  const response = await fetch(product.origin + path);
  return [response.status, await response.text().catch(() => "broke off")];
}

test.each([
  ["/text", 500],
  ["/nothing", 500],
  ["/error", 500],
  ["/rejection", 200],
  ["/rejected-text", 200],
  ["/broken-stream", 200],
])("%s: the process lives, says it once and tells the client nothing", async (path, status) => {
  const before = errors();
  const [given, body] = await ask(path);
  expect(given).toBe(status);
  expect(body).not.toMatch(/password|postgres:|\.ts:|\bat /);
  if (path === "/broken-stream") expect(body).toBe("broke off");
  await wait(100);
  expect(errors() - before).toBe(1);
  const line = JSON.parse(product.output().trim().split("\n").at(-1) ?? "") as { level: number };
  expect(line.level).toBe(50);
  expect(await ask("/fine")).toEqual([200, "fine"]);
});

test("clients who leave in the middle are no errors, and leave nothing running", async () => {
  const before = errors();
  const leave = () =>
    new Promise<void>((done) => {
      const socket = connect(product.port, "127.0.0.1", () =>
        socket.write(`GET /endless HTTP/1.1\r\nHost: localhost:${product.port}\r\n\r\n`),
      );
      socket.once("data", () => socket.resetAndDestroy());
      socket.on("close", () => done());
    });
  await Promise.all(Array.from({ length: 50 }, leave));
  await wait(300);
  expect(errors() - before).toBe(0);
  expect(await ask("/fine")).toEqual([200, "fine"]);
});

test("asked to end, it ends with 0", async () => {
  product.kill("SIGTERM");
  expect(await product.exit).toBe(0);
});
