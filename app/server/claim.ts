import { DatabaseSync } from "node:sqlite";

// A claim that nobody refers to would be collected, and its lock with it.
const held = new Set<DatabaseSync>();

/**
 * Claims a path for this process and returns the release, or undefined if another process has it for longer
 * than `patience` milliseconds. It is a file lock of the operating system and ends with the process, however
 * that ends; a file with a process number in it would outlive a kill and a reboot.
 */
export function claim(path: string, patience = 0): (() => void) | undefined {
  const file = new DatabaseSync(path, { timeout: patience });
  try {
    file.exec("begin exclusive");
  } catch (error) {
    file.close();
    if (error instanceof Error && error.message.includes("locked")) return undefined;
    throw error;
  }
  held.add(file);
  return () => {
    held.delete(file);
    file.close();
  };
}
