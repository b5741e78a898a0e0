// npm run endure [-- --quick] [scenario …]: kills, loads and bulk runs, each in a process of its own.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, isBuildFresh } from "#app/server/build.ts";
import { scenarios } from "./list.ts";
import type { Outcome } from "./scenario.ts";

const home = resolve(".test");
const words = process.argv.slice(2);
const quick = words.includes("--quick");
// With --on-top the closing total counts the npm test that ran before.
const onTop = words.includes("--on-top");
const wanted = words.filter((word) => !word.startsWith("--"));
const unknown = wanted.filter((word) => !(scenarios as readonly string[]).includes(word));
/** Whatever hangs is a failure, not a wait. */
const patience = (quick ? 3 : 20) * 60_000;
/** A quick run plays several at once, for most of them wait for something; what a full one measures, it measures alone. */
const lanes = quick ? 2 : 1;

const report = (name: string) => join(home, `endure-${name}.json`);

const running = new Set<number>();
// The group: a scenario starts the product and other processes. No number means that it never began.
const end = (pid: number | undefined) => pid && process.kill(-pid, "SIGKILL");
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => {
    for (const pid of running) end(pid);
    process.exit(130);
  });

/** Its words come as they are said, or at its end where others speak at the same time. */
async function play(name: string): Promise<Outcome> {
  rmSync(report(name), { force: true });
  const output = lanes === 1 ? "inherit" : "pipe";
  if (lanes === 1) console.log(`\n── ${name}`);
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, "play.ts"), name, report(name)],
    {
      detached: true,
      stdio: ["ignore", output, output],
      env: { ...process.env, NODE_ENV: "production", ENDURE_QUICK: quick ? "1" : "0" },
    },
  );
  const { promise, resolve: ended } = Promise.withResolvers<number | null>();
  child.on("close", ended);
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (part: Buffer) => (text += part.toString()));
  const { pid } = child;
  if (pid) running.add(pid);
  const clock = setTimeout(() => {
    text += `   ✗ ${name} has not ended within ${patience / 60_000} minutes\n`;
    end(pid);
  }, patience);
  const code = await promise;
  clearTimeout(clock);
  if (pid) running.delete(pid);
  if (lanes > 1) console.log(`\n── ${name}`);
  process.stdout.write(text);
  return counted(name, code === 0);
}

/** A scenario that broke or counted nothing is one failure. */
function counted(name: string, worked: boolean): Outcome {
  try {
    const { passed, failed } = JSON.parse(readFileSync(report(name), "utf8")) as Outcome;
    const nothing = passed + failed === 0;
    return { passed, failed: Math.max(failed, worked && !nothing ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

if (unknown.length > 0) {
  console.log(`Unknown: ${unknown.join(", ")}. There are: ${scenarios.join(", ")}.`);
  process.exit(2);
}
mkdirSync(home, { recursive: true, mode: 0o711 });
if (!isBuildFresh()) await build(AbortSignal.timeout(120_000));
const sum: Outcome = { passed: 0, failed: 0 };
const times: string[] = [];
const waiting = scenarios.filter((one) => wanted.length === 0 || wanted.includes(one));
const began = performance.now();
const since = (start: number) => ((performance.now() - start) / 1_000).toFixed(1).padStart(7);

async function lane(): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const start = performance.now();
    const { passed, failed } = await play(name);
    sum.passed += passed;
    sum.failed += failed;
    times.push(`${name.padEnd(20)} ${since(start)} s   ${passed} passed, ${failed} failed`);
  }
}

await Promise.all(Array.from({ length: lanes }, lane));
times.push(`${"together".padEnd(20)} ${since(began)} s`);
console.log(`\n${times.join("\n")}\n`);
const before: Outcome = onTop
  ? (JSON.parse(readFileSync(join(home, "totals.json"), "utf8")) as Outcome)
  : { passed: 0, failed: 0 };
console.log(`${before.passed + sum.passed} passed, ${before.failed + sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
