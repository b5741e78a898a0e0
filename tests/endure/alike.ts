import { runTestFiles } from "./test-files.ts";

export const name = "alike";
export const run = () => runTestFiles(name);
