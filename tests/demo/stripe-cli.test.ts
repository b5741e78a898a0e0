import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startStripe } from "#app/demo/stripe/server.ts";
import { type PaymentEvent, readEvent } from "#app/vendors/stripe-events.ts";

/** The official command line of the service, a client that nobody here wrote. */
const home = mkdtempSync(join(tmpdir(), "stripe-cli-"));
const shim = "node_modules/@stripe/cli/bin/shim.js";
const secret = "whsec_0123456789abcdef";

const arrived: (PaymentEvent | undefined)[] = [];
const receiver = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const signature = String(request.headers["stripe-signature"]);
    void readEvent({ body: Buffer.concat(chunks), signature }, secret).then((event) => {
      arrived.push(event);
      response.end();
    });
  });
});
await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
const { port } = receiver.address() as AddressInfo;
const eventsTo = `http://127.0.0.1:${port}`;
const service = await startStripe({ eventsTo, webhookSecret: secret });

afterAll(async () => {
  await service.stop();
  receiver.close();
  rmSync(home, { recursive: true });
});

async function stripe(...words: string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [shim, "--config", join(home, "config.toml"), ...words, "--api-base", service.origin],
    {
      timeout: 20_000,
      env: {
        HOME: home,
        STRIPE_API_KEY: "sk_test_commandline0123",
        STRIPE_CLI_TELEMETRY_OPTOUT: "1",
        // It would look for its own updates.
        HTTPS_PROXY: "http://127.0.0.1:9",
      },
    },
  );
  return stdout + stderr;
}

const triggered = [
  "customer.created",
  "payment_intent.succeeded",
  "payment_intent.payment_failed",
  "customer.subscription.created",
  "customer.subscription.deleted",
  "invoice.paid",
  "charge.refunded",
];

const outputs = new Map<string, string>();
beforeAll(async () => {
  await Promise.all(
    triggered.map(async (event) => outputs.set(event, await stripe("trigger", event))),
  );
  await service.delivery.quiet();
}, 30_000);

test.each(triggered)("its fixtures for %s run through", (event) => {
  expect(outputs.get(event)).toContain("Trigger succeeded");
});

test("what it caused arrives as signed events that the service's own library reads", () => {
  const types = new Set(arrived.map((event) => event?.type));
  for (const type of [
    "customer.created",
    "payment_intent.succeeded",
    "payment_intent.payment_failed",
    "customer.subscription.created",
    "customer.subscription.deleted",
    "invoice.paid",
    "refund.created",
  ])
    expect([...types]).toContain(type);
  expect(types.has(undefined)).toBe(false);
});

test("it makes, reads and lists, and what is unknown is refused in the service's own shape", async () => {
  const [made, unknown, nobody, wrong] = await Promise.all([
    stripe("customers", "create", "--name", "Fremd GmbH", "-d", "metadata[a]=b"),
    stripe("get", "/v1/nothing"),
    stripe("get", "/v1/customers/cus_nobody"),
    stripe("post", "/v1/customers", "-d", "nonsense=1"),
  ]);
  expect(JSON.parse(made)).toMatchObject({ object: "customer", metadata: { a: "b" } });
  const listed = await stripe("customers", "list", "--limit", "1");
  expect(JSON.parse(listed)).toMatchObject({ object: "list", data: [{ name: "Fremd GmbH" }] });
  const error = (text: string) => (JSON.parse(text) as { error: object }).error;
  expect(error(unknown)).toMatchObject({ type: "invalid_request_error" });
  expect(error(nobody)).toMatchObject({ type: "invalid_request_error", code: "resource_missing" });
  expect(error(wrong)).toMatchObject({ type: "invalid_request_error", code: "parameter_unknown" });
});
