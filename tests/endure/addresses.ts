import { runTestFiles } from "./test-files.ts";
import { sweeps } from "./vitest.config.ts";

export const name = "addresses";

/** What npm test asks of a share of the addresses, asked of every one in both languages; quick runs too. */
export const run = () =>
  runTestFiles(name, { files: sweeps, reporter: "default", environment: { EVERY_ADDRESS: "1" } });
