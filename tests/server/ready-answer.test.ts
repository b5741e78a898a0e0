import { appHandler, type TestApp } from "#tests/support/app.ts";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";

let app: TestApp;
beforeAll(async () => {
  app = await appHandler();
  // Written by the router, then kept.
  await app.visitor().request("/risiken");
}, 150_000);

/** Whatever comes back over one connection, until it has been still for a while or is closed. */
async function told(...asked: string[]): Promise<string> {
  const socket = connect(app.site.port, "127.0.0.1");
  const parts: Buffer[] = [];
  socket.on("data", (part: Buffer) => parts.push(part));
  const closed = once(socket, "close");
  for (const one of asked) {
    socket.write(one);
    await wait(60);
  }
  socket.end();
  await closed;
  return Buffer.concat(parts).toString("latin1");
}

const ask = (more = "", version = "1.1", method = "GET") =>
  `${method} /risiken HTTP/${version}\r\nHost: ${app.site.origin.host}\r\nAccept-Encoding: br\r\n${more}\r\n`;

const answers = (all: string) => all.split(/(?=HTTP\/1\.1 \d{3} )/);
const undated = (one = "") => one.replace(/^date: .*$/im, "date");
const dateOf = (one = "") => Date.parse(/^date: (.*)\r$/im.exec(one)?.[1] ?? "");

test("a head that was kept says letter by letter what node writes, one after the other and pipelined", async () => {
  const [first, second, third, fourth, ...rest] = answers(await told(ask(), ask() + ask() + ask()));
  expect(rest).toEqual([]);
  expect(first).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(first).toMatch(/\r\nconnection: keep-alive\r\n/i);
  expect(first).toMatch(/\r\ncontent-security-policy: .*script-src 'none'/i);
  const length = Number(/content-length: (\d+)/i.exec(first ?? "")?.[1]);
  expect(first?.split("\r\n\r\n").slice(1).join("\r\n\r\n")).toHaveLength(length);
  for (const one of [second, third, fourth]) expect(undated(one)).toBe(undated(first));
});

test("its date goes on with the seconds", async () => {
  const before = dateOf(answers(await told(ask()))[0]);
  await wait(1_100);
  const [first, second] = answers(await told(ask(), ask()));
  expect(dateOf(first)).toBeGreaterThan(before);
  for (const one of [first, second]) expect(Math.abs(Date.now() - dateOf(one))).toBeLessThan(2_000);
});

test("who wants the connection closed, asks by HTTP/1.0 or for the head alone is answered as by node", async () => {
  await told(ask());
  const closing = answers(await told(ask("Connection: close\r\n")));
  expect(closing).toHaveLength(1);
  expect(closing[0]).toMatch(/\r\nconnection: close\r\n/i);
  expect(closing[0]).not.toMatch(/keep-alive/i);
  const older = answers(await told(ask("", "1.0")));
  expect(older).toHaveLength(1);
  expect(older[0]).toMatch(/\r\nconnection: close\r\n/i);
  const [head, after] = answers(await told(ask("", "1.1", "HEAD"), ask()));
  expect(head?.endsWith("\r\n\r\n")).toBe(true);
  expect(head).toMatch(/content-length: [1-9]/i);
  expect(after?.length).toBeGreaterThan(head?.length ?? 0);
  const etag = /etag: (.*)\r/i.exec(after ?? "")?.[1];
  const [same, whole] = answers(await told(ask(`If-None-Match: ${etag}\r\n`), ask()));
  expect(same).toMatch(/^HTTP\/1\.1 304 /);
  expect(same?.endsWith("\r\n\r\n")).toBe(true);
  expect(whole).toMatch(/^HTTP\/1\.1 200 /);
});

test("another coding of the same page has a head of its own", async () => {
  const gzip = ask().replace("br", "gzip");
  const [br, zipped, again] = answers(await told(ask(), gzip, ask()));
  expect(br).toMatch(/content-encoding: br/i);
  expect(zipped).toMatch(/content-encoding: gzip/i);
  expect(undated(again)).toBe(undated(br));
});
