import { runTestFiles } from "./test-files.ts";

export const name = "process-kills";
export const run = () => runTestFiles(name);
