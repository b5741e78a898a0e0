import { live } from "#app/server/lifecycle.ts";
import { listen } from "#app/server/http.ts";
import type { Application } from "#app/server/application.ts";

/** The real process around an application that does everything wrong; started by faults.test.ts. */
const port = Number(process.env.PORT);

const secret = "postgres://owner:password@10.0.0.9/tulos";

function broken(): ReadableStream<Uint8Array> {
  let parts = 0;
  return new ReadableStream({
    async pull(controller) {
      await new Promise((done) => setTimeout(done, 20));
      parts += 1;
      if (parts === 3) throw new Error(secret);
      controller.enqueue(new TextEncoder().encode("part\n"));
    },
  });
}

function endless(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      await new Promise((done) => setTimeout(done, 5));
      controller.enqueue(new Uint8Array(65_536));
    },
  });
}

const faults: Record<string, () => Response> = {
  "/text": () => {
    throw secret;
  },
  "/nothing": () => {
    throw null;
  },
  "/error": () => {
    throw new Error(secret);
  },
  "/rejection": () => {
    void Promise.reject(new Error(secret));
    return new Response("ok");
  },
  "/rejected-text": () => {
    void Promise.reject(secret);
    return new Response("ok");
  },
  "/broken-stream": () => new Response(broken()),
  "/endless": () => new Response(endless()),
  "/health": () => new Response("fine"),
  "/fine": () => new Response("fine"),
};

const application: Application = {
  handle: async (request) => {
    const { pathname } = new URL(request.url);
    return faults[pathname]?.() ?? new Response(null, { status: 404 });
  },
  serveFile: () => false,
  readyContent: () => undefined,
  tellReads: () => undefined,
  startWorker: () => Promise.resolve({ stop: () => Promise.resolve() }),
  close: () => Promise.resolve(),
};

live(async (life) => {
  const drain = await listen(["127.0.0.1"], {
    origin: new URL(`http://localhost:${port}`),
    port,
    demo: true,
    trustedProxyHops: 0,
    accepting: true,
    application,
  });
  life.onStop("requests", () => drain(1_000));
});
