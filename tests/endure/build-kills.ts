import { runTestFiles } from "./test-files.ts";

export const name = "build-kills";
export const run = () => runTestFiles(name);
