import type { Options } from "./scenario.ts";
import { runTestFiles } from "./test-files.ts";
import { sweeps } from "./vitest.config.ts";

export const name = "addresses";

/** What npm test asks of a share of the addresses, asked of every one in both languages; in a quick run of a share of the others. */
export const run = ({ quick }: Options) =>
  runTestFiles(name, {
    files: sweeps,
    reporter: "default",
    environment: { EVERY_ADDRESS: quick ? "others" : "1" },
  });
