import { loadApplication } from "./application.ts";
import { listen } from "./http.ts";
import type { Life } from "./lifecycle.ts";
import type { Site } from "./listener.ts";
import type { Settings } from "./settings.ts";

/**
 * Listens, lets `prepare` bring up what the application needs, then lets the application answer. Listening comes
 * first: a taken port ends the start before anything of the instance that has it is touched.
 */
export async function startWeb(
  settings: Settings,
  life: Life,
  options: { demo: boolean; prepare: () => Promise<void> },
): Promise<void> {
  const site: Site = {
    origin: settings.appOrigin,
    port: settings.port,
    demo: options.demo,
    trustedProxyHops: settings.trustedProxyHops,
    application: undefined,
    accepting: true,
  };
  // "localhost" is ::1 for some browsers, and another program may listen there.
  const addresses = options.demo ? ["127.0.0.1", "::1"] : [settings.host];
  const drain = await listen(addresses, site);
  life.onStop("requests", () => {
    site.accepting = false;
    return drain(10_000);
  });
  await options.prepare();
  life.signal.throwIfAborted();
  const application = await loadApplication();
  life.onStop("requests", () => application.tellReads());
  life.onStop("connections", () => application.close());
  if (settings.workerInWeb) {
    const worker = await application.startWorker();
    life.onStop("worker", () => worker.stop());
  }
  life.signal.throwIfAborted();
  site.application = application;
}
