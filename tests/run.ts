// npm test: every step in turn, each with its time; the totals stand alone on the last line.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

interface Totals {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string[];
  /** The step's own counts, from the file it wrote. */
  totals?: () => Totals;
  /** Without these there is nothing to test. */
  needs?: string[];
}

const home = resolve(".test");
const report = (name: string) => join(home, `${name}.json`);
const read = (name: string): unknown => JSON.parse(readFileSync(report(name), "utf8"));

const vitest: Step = {
  name: "vitest",
  needs: ["build"],
  command: [
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report("vitest")}`,
  ],
  totals() {
    const { numPassedTests, numFailedTests } = read("vitest") as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: numFailedTests };
  },
};

const journeys: Step = {
  name: "journeys",
  needs: ["build"],
  command: ["playwright", "test"],
  totals() {
    const { stats } = read("journeys") as {
      stats: { expected: number; unexpected: number; flaky: number };
    };
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  },
};

/** Stage after stage; the steps of one stage run side by side. */
const stages: Step[][] = [
  [
    { name: "format", command: ["oxfmt", "--check"] },
    // The lint knows types, and those of the routes are made before.
    { name: "route types", command: ["react-router", "typegen"] },
  ],
  [
    { name: "lint", command: ["oxlint", "--type-aware", "--deny-warnings"] },
    // Several threads check much of the same each for itself, and the cores have the lint.
    { name: "typecheck", command: ["tsc", "--singleThreaded"] },
    { name: "build", command: ["node", "app/server/build.ts"] },
  ],
  [vitest],
  [journeys],
];

/** What a step prints comes as it is printed, or at its end where another runs beside it. */
async function run({ command: [program = "", ...args] }: Step, alone: boolean): Promise<boolean> {
  const PATH = `${resolve("node_modules/.bin")}:${process.env.PATH ?? ""}`;
  const output = alone ? "inherit" : "pipe";
  const child = spawn(program, args, {
    // Each test file starts a process of its own: what one has compiled the next need not compile again.
    env: { ...process.env, PATH, FORCE_COLOR: "0", NODE_COMPILE_CACHE: join(home, "code") },
    stdio: ["ignore", output, output],
  });
  const { promise, resolve: done } = Promise.withResolvers<boolean>();
  child.on("error", () => done(false));
  child.on("close", (code) => done(code === 0));
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (part: Buffer) => (text += part.toString()));
  const worked = await promise;
  process.stdout.write(text);
  return worked;
}

/** A step without counts that went wrong is one failure, and so is a run that broke beside its tests. */
function counted(step: Step, worked: boolean): Totals {
  try {
    const totals = step.totals?.() ?? { passed: 0, failed: 0 };
    return { ...totals, failed: Math.max(totals.failed, worked ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync(home, { recursive: true, mode: 0o711 });
for (const name of ["vitest", "journeys"]) rmSync(report(name), { force: true });
const sum: Totals = { passed: 0, failed: 0 };
const broken: string[] = [];
const times: string[] = [];

async function play(step: Step, alone: boolean): Promise<void> {
  const missing = step.needs?.find((name) => broken.includes(name));
  const began = performance.now();
  if (alone) console.log(`\n── ${step.name}`);
  const worked = missing ? false : await run(step, alone);
  const totals = counted(step, worked);
  sum.passed += totals.passed;
  sum.failed += totals.failed;
  if (!worked) broken.push(step.name);
  const seconds = ((performance.now() - began) / 1_000).toFixed(1).padStart(6);
  const word = missing ? `not run without ${missing}` : worked ? "ok" : "FAILED";
  times.push(`${step.name.padEnd(12)} ${seconds} s   ${word}`);
  console.log(`── ${step.name}: ${word}, ${seconds.trim()} s`);
}

for (const stage of stages) await Promise.all(stage.map((step) => play(step, stage.length === 1)));
console.log(`\n${times.join("\n")}\n`);
writeFileSync(report("totals"), JSON.stringify(sum));
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 || broken.length > 0 ? 1 : 0;
