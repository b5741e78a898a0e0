import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { PdfAnswer, PdfOrder, PdfStandard } from "./pdf-process.ts";

export type Typeset =
  | { ok: true; pdf: Uint8Array }
  | { ok: false; reason: "busy" | "slow" | "failed"; problem: string };

const most = { waiting: 20, idleMilliseconds: 60_000 };

/** How long one document may take and how much memory its process may hold meanwhile. */
interface Limits {
  milliseconds: number;
  bytes: number;
}

const limits: Limits = { milliseconds: 10_000, bytes: 250_000_000 };
const lookEveryMilliseconds = 50;

interface Waiting {
  order: PdfOrder;
  within: Limits;
  settle: (answer: Typeset) => void;
}

let child: ChildProcess | undefined;
let current: Waiting | undefined;
let timer: NodeJS.Timeout | undefined;
let watch: NodeJS.Timeout | undefined;
let last = 0;
const waiting: Waiting[] = [];

/**
 * Typesets documents/`template`.typ as a tagged PDF, PDF/UA-1 unless said otherwise, in a process of its own. That one
 * starts with the first document, ends after a minute without one, and is replaced when it crashes, hangs for 10 s or
 * grows beyond 250 MB.
 * Refuses when 20 others wait.
 */
export function typesetPdf(
  template: string,
  data: object,
  { standard = "ua-1", within = limits }: { standard?: PdfStandard; within?: Limits } = {},
): Promise<Typeset> {
  if (waiting.length >= most.waiting)
    return Promise.resolve({ ok: false, reason: "busy", problem: "too many documents at once" });
  last += 1;
  const order = { id: last, template, data: JSON.stringify(data), standard };
  return new Promise((settle) => {
    waiting.push({ order, within, settle });
    next();
  });
}

/** Ends the typesetting process, if there is one. */
export function stopTypesetting(): void {
  clearTimeout(timer);
  clearInterval(watch);
  const stopping = child;
  child = undefined;
  stopping?.kill("SIGKILL");
}

function next(): void {
  if (current) return;
  current = waiting.shift();
  clearTimeout(timer);
  clearInterval(watch);
  if (!current) {
    if (child) timer = setTimeout(stopTypesetting, most.idleMilliseconds).unref();
    return;
  }
  child ??= start();
  child.send(
    current.order,
    (error) => error && settled({ reason: "failed", problem: error.message }),
  );
  const { milliseconds, bytes } = current.within;
  timer = setTimeout(() => giveUp("slow", `no document after ${milliseconds} ms`), milliseconds);
  // It works synchronously and cannot tell of itself meanwhile.
  watch = setInterval(() => {
    if (residentBytes(child?.pid) > bytes) giveUp("failed", `more than ${bytes} bytes of memory`);
  }, lookEveryMilliseconds);
}

function giveUp(reason: "slow" | "failed", problem: string): void {
  stopTypesetting();
  settled({ reason, problem });
}

/** What a process holds in memory by the kernel's table (Linux); 0 where there is none, then only its answer tells. */
function residentBytes(pid: number | undefined): number {
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1];
    return Number(pages) * 4096;
  } catch {
    return 0;
  }
}

function start(): ChildProcess {
  const begun = fork(resolve("app/vendors/pdf-process.ts"), {
    serialization: "advanced",
    execArgv: ["--max-old-space-size=64"],
    env: { PATH: process.env.PATH, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  begun.on("message", (answer: PdfAnswer) => {
    if (answer.id !== current?.order.id) return;
    // The next document must find room.
    if (answer.bytes > current.within.bytes * 0.8) stopTypesetting();
    settled(answer.ok ? { pdf: answer.pdf } : { reason: "failed", problem: answer.problem });
  });
  begun.on("error", () => lost(begun));
  begun.on("exit", () => lost(begun));
  // Neither keeps a process that wants to end.
  begun.unref();
  begun.channel?.unref();
  return begun;
}

/** A process that went by itself: its document fails, the next one gets a new process. */
function lost(gone: ChildProcess): void {
  if (child !== gone) return;
  child = undefined;
  settled({ reason: "failed", problem: "the typesetting process ended" });
}

function settled(
  answer: { pdf: Uint8Array } | { reason: "slow" | "failed"; problem: string },
): void {
  const done = current;
  current = undefined;
  done?.settle("pdf" in answer ? { ok: true, ...answer } : { ok: false, ...answer });
  next();
}
