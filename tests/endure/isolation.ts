import { runTestFiles } from "./test-files.ts";

export const name = "isolation";
export const run = () => runTestFiles(name);
