import { runTestFiles } from "./test-files.ts";

export const name = "mail-kill";
export const run = () => runTestFiles(name);
