import { runTestFiles } from "./test-files.ts";

export const name = "backend-kills";
export const run = () => runTestFiles(name);
