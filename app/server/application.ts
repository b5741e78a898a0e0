import { join, resolve } from "node:path";
import { createRequestHandler, type RouterContextProvider, type ServerBuild } from "react-router";
import type { Edge } from "./edge.ts";
import { isBuilt } from "./build.ts";
import { StartError } from "./start-error.ts";
import { staticFiles } from "./static-files.ts";

/** What app/entry.server.tsx gives to the process. */
interface Entry {
  requestContext(edge: Edge): RouterContextProvider;
  /** The answer that stands ready for a content page, if its address is one and has been asked for before. */
  readyContent(method: string, target: string, asked: Asked): ReadyAnswer | undefined;
  /** Writes into the log how often content pages were read since it was last told. */
  tellReads(): void;
  startWorker(): Promise<{ stop(): Promise<void> }>;
  close(): Promise<void>;
}

export interface Asked {
  acceptEncoding: string | undefined;
  ifNoneMatch: string | undefined;
}

export interface ReadyAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body?: Uint8Array;
}

export interface Application extends Omit<Entry, "requestContext"> {
  handle(request: Request, edge: Edge): Promise<Response>;
  serveFile: ReturnType<typeof staticFiles>;
}

const folder = resolve(import.meta.dirname, "../../build");

/** Loads the built application. It reads its settings from process.env, so these must be there by now. */
export async function loadApplication(): Promise<Application> {
  if (!isBuilt()) throw new StartError("There is no finished build. Run npm run build first.");
  const build = (await import(join(folder, "server/index.js"))) as ServerBuild;
  const entry: unknown = build.entry.module;
  if (!isEntry(entry)) throw new Error("app/entry.server.tsx lacks an export the process needs.");
  const handler = createRequestHandler(build, "production");
  return {
    handle: (request, edge) => handler(request, entry.requestContext(edge)),
    readyContent: (method, target, asked) => entry.readyContent(method, target, asked),
    tellReads: () => entry.tellReads(),
    startWorker: () => entry.startWorker(),
    close: () => entry.close(),
    serveFile: staticFiles(join(folder, "client")),
  };
}

function isEntry(value: unknown): value is Entry {
  const names = ["requestContext", "readyContent", "tellReads", "startWorker", "close"];
  return typeof value === "object" && value !== null && names.every((name) => name in value);
}
