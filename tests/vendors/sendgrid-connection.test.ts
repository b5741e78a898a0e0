import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server } from "node:net";
import { afterEach, expect, test } from "vitest";
import { sendMail } from "#app/vendors/sendgrid.ts";
import { apiKey, message } from "./message.ts";

let strange: Server | undefined;
afterEach(() => {
  strange?.close();
});

async function listening(server: Server): Promise<string> {
  strange = server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const sendTo = async (listener: RequestListener, timeoutMs = 2_000) =>
  sendMail(message, {
    apiKey,
    baseUrl: `http://${await listening(createServer(listener))}`,
    timeoutMs,
  });

test("an answer that trickles in ends with the time", async () => {
  const begun = performance.now();
  const outcome = await sendTo((_request, response) => {
    response.writeHead(202);
    const drip = setInterval(() => response.write(" "), 20);
    response.on("close", () => clearInterval(drip));
  }, 300);
  expect(outcome).toEqual({ kind: "unclear", reason: "no answer in time" });
  expect(performance.now() - begun).toBeLessThan(1_500);
});

test("without a secure connection nothing was sent", async () => {
  const address = await listening(createTcpServer((socket) => socket.on("error", () => undefined)));
  const outcome = await sendMail(message, {
    apiKey,
    baseUrl: `https://${address}`,
    timeoutMs: 200,
  });
  expect(outcome).toEqual({ kind: "later", status: null, retryAfterSeconds: null });
});

test("a redirection does not lead the key away", async () => {
  const urls: (string | undefined)[] = [];
  const outcome = await sendTo((request, response) => {
    urls.push(request.url);
    response.writeHead(302, { location: "/elsewhere" }).end();
  });
  expect(outcome).toEqual({ kind: "later", status: 302, retryAfterSeconds: null });
  expect(urls).toEqual(["/v3/mail/send"]);
});

test("every mail has a connection of its own", async () => {
  const connections: (string | undefined)[] = [];
  const answer: RequestListener = (request, response) => {
    connections.push(request.headers.connection);
    response.writeHead(202).end();
  };
  await sendTo(answer);
  expect(connections).toEqual(["close"]);
});

test("only 202 is an acceptance", async () => {
  const outcome = await sendTo((_request, response) =>
    response.end("<html>Anmeldung im Gäste-WLAN</html>"),
  );
  expect(outcome).toEqual({ kind: "unclear", reason: "unexpected status 200" });
});

test.each([
  [{ "retry-after": new Date(Date.now() + 60_000).toUTCString() }, 60],
  [{ "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 60) }, 60],
  [{ "retry-after": "99999999" }, 86_400],
  [{ "retry-after": "bald" }, null],
])("waits as asked by %j", async (headers, seconds) => {
  const outcome = await sendTo((_request, response) => response.writeHead(429, headers).end());
  expect(outcome).toMatchObject({ kind: "later", status: 429 });
  const asked = "retryAfterSeconds" in outcome ? outcome.retryAfterSeconds : undefined;
  if (seconds === null) expect(asked).toBeNull();
  else expect(Math.abs((asked ?? 0) - seconds)).toBeLessThan(10);
});

test("what the service quotes is not repeated", async () => {
  const errors = [
    { field: "to", message: 'The address kurz@beispiel.example of "Karla Kurz" in [kurz] is bad.' },
    { field: "Karla Kurz", message: 7 },
  ];
  const outcome = await sendTo((_request, response) =>
    response.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify({ errors })),
  );
  const reason = "to: The address … of … in … is bad.; no message";
  expect(outcome).toEqual({ kind: "refused", status: 400, reason });
});

test.each([
  ["http://127.0.0.1:1", "nobody listens"],
  ["http://mailbox.invalid", "no such name"],
  ["no address at all", "no address"],
])("%s: surely not sent (%s)", async (baseUrl) => {
  const outcome = await sendMail(message, { apiKey, baseUrl, timeoutMs: 3_000 });
  expect(outcome).toEqual({ kind: "later", status: null, retryAfterSeconds: null });
});
