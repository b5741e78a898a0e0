import { rmSync } from "node:fs";
import { freshDataFolder, quickHome } from "./leftovers.ts";
import { freePort, startProduct } from "./product.ts";

/** Starts the product once for all journeys, as a newcomer does, on data of its own; ends it after them. */
export default async function startForJourneys(): Promise<() => Promise<void>> {
  const folder = await freshDataFolder("journeys", quickHome());
  const product = await startProduct("demo", {
    DATA_DIR: folder,
    PORT: String(await freePort()),
  });
  await product.ready(120_000);
  process.env.JOURNEY_ORIGIN = product.origin;
  process.env.JOURNEY_DATA = folder;
  return async () => {
    product.kill("SIGTERM");
    const code = await product.exit;
    rmSync(folder, { recursive: true, force: true });
    if (code !== 0) throw new Error(`The product ended with ${code}:\n${product.output()}`);
  };
}
