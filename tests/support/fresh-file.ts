import { vi } from "vitest";

/**
 * Test files follow one another in one process, which saves each the start of its own. Our own modules are loaded anew
 * for every file, so none finds what another has left in them; nor does it find its environment.
 */
const kept = (globalThis as { environmentOfTests?: NodeJS.ProcessEnv }).environmentOfTests;
if (kept) {
  for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name];
  Object.assign(process.env, kept);
}
(globalThis as { environmentOfTests?: NodeJS.ProcessEnv }).environmentOfTests ??= {
  ...process.env,
};
vi.resetModules();
