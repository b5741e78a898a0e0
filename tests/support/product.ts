import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Record<"start" | "serve" | "worker", string>;
};

export interface Product {
  port: number;
  origin: string;
  pid: number;
  /** Everything it has printed so far. */
  output(): string;
  kill(signal: NodeJS.Signals): void;
  /** Resolves with the exit code, or with null after a signal. */
  exit: Promise<number | null>;
  /** Waits until /health says 200; fails if the process ends before. */
  ready(patience?: number): Promise<void>;
}

const scriptOf = { demo: "start", serve: "serve", worker: "worker" } as const;

/** Starts the real product with the command of `npm start` (demo), `npm run serve` or `npm run worker`. */
export function startProduct(
  mode: "demo" | "serve" | "worker",
  environment: Record<string, string>,
  folder = process.cwd(),
): Promise<Product> {
  const [, program = "", args = ""] = /^exec (\S+) (.*)$/.exec(scripts[scriptOf[mode]]) ?? [];
  const command = [program === "node" ? process.execPath : program, ...args.split(" ")];
  return startCommand(command, environment, folder);
}

/** Starts a command that brings up the web process on PORT. */
export async function startCommand(
  [program = "", ...args]: string[],
  environment: Record<string, string>,
  folder = process.cwd(),
): Promise<Product> {
  const port = Number(environment.PORT ?? (await freePort()));
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(program, args, {
    cwd: folder,
    env: { PATH, HOME, PORT: String(port), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (part: Buffer) => (output += part.toString()));
  child.stderr.on("data", (part: Buffer) => (output += part.toString()));
  let ended = false;
  const exit = new Promise<number | null>((resolve) => {
    child.on("close", (code) => {
      ended = true;
      resolve(code);
    });
  });
  const origin = `http://localhost:${port}`;
  const ready = async (patience = 60_000) => {
    for (const end = Date.now() + patience; Date.now() < end; await wait(20)) {
      if (ended) throw new Error(`The product ended before it was ready:\n${output}`);
      const health = await fetch(`${origin}/health`).catch(() => undefined);
      await health?.text();
      if (health?.status === 200) return;
    }
    throw new Error(`The product is not ready after ${patience} ms:\n${output}`);
  };
  return {
    port,
    origin,
    pid: child.pid ?? 0,
    output: () => output,
    kill: (signal) => void child.kill(signal),
    exit,
    ready,
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
