import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerCall, type ApiReply } from "./api.ts";
import { catchUp } from "./clock.ts";
import { type Delivery, deliverTo } from "./delivery.ts";
import { answerPage } from "./pages.ts";
import { forgetful, type Store, storeIn } from "./store.ts";
import type { World } from "./world.ts";

export interface StandIn {
  /** For STRIPE_URL: address and key. */
  url: string;
  origin: string;
  webhookSecret: string;
  world: World;
  delivery: Delivery;
  /** Answers nothing (`hang`) or 500 from now on, as a service that is down. */
  fault: { kind: "none" | "hang" | "error" };
  stop(): Promise<void>;
}

/**
 * Starts the stand-in for the payment service on this machine: its API as far as the product uses it, its hosted pages,
 * its clock and its signed events, which go to `eventsTo`. With `ownerUrl` it remembers everything over a restart.
 */
export async function startStripe(options: {
  ownerUrl?: string;
  port?: number;
  eventsTo?: string;
  webhookSecret?: string;
}): Promise<StandIn> {
  const webhookSecret = options.webhookSecret ?? `whsec_${randomBytes(24).toString("base64url")}`;
  const delivery = deliverTo(options.eventsTo, webhookSecret);
  const store = options.ownerUrl ? await storeIn(options.ownerUrl) : forgetful;
  const world: World = {
    origin: "",
    objects: new Map(),
    answered: new Map(),
    ahead: 0,
    changed: new Set(),
    tell: (event) => delivery.send(event),
  };
  const fault: StandIn["fault"] = { kind: "none" };
  const server = createServer(
    (request, response) => void answer({ world, store, delivery, fault }, request, response),
  );
  try {
    await store.load(world);
    const port = await listen(server, options.port ?? 0);
    world.origin = `http://127.0.0.1:${port}`;
  } catch (error) {
    await store.close();
    throw error;
  }
  catchUp(world);
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= end(server, store, delivery));
  const url = world.origin.replace("//", "//sk_test_demo@");
  return { url, origin: world.origin, webhookSecret, world, delivery, fault, stop };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

async function end(server: Server, store: Store, delivery: Delivery): Promise<void> {
  delivery.stop();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
  await store.close();
}

interface House {
  world: World;
  store: Store;
  delivery: Delivery;
  fault: StandIn["fault"];
}

async function answer(house: House, request: IncomingMessage, response: ServerResponse) {
  request.on("error", () => undefined);
  response.on("error", () => undefined);
  const reply = await handle(house, request).catch((error: unknown): ApiReply => ({
    status: 500,
    body: JSON.stringify({ error: { type: "api_error", message: String(error) } }),
    headers: { "content-type": "application/json" },
  }));
  if (!reply) return;
  response.writeHead(reply.status, {
    ...reply.headers,
    "content-length": Buffer.byteLength(reply.body),
  });
  response.end(reply.body);
}

async function handle(house: House, request: IncomingMessage): Promise<ApiReply | undefined> {
  const { world, store, delivery, fault } = house;
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  if (fault.kind === "hang") return undefined;
  if (fault.kind === "error") throw new Error("switched fault");
  const { pathname: path, search } = new URL(request.url ?? "/", "http://stripe.invalid");
  const { method = "GET", headers } = request;
  const body = Buffer.concat(chunks).toString();
  const read = { method, path, query: search.slice(1), headers, body };
  const reply = path.startsWith("/v1/")
    ? answerCall(world, read)
    : answerPage(world, delivery, read);
  await store.save(world);
  return reply;
}
