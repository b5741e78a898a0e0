import type { IncomingMessage } from "node:http";
import { PassThrough, Readable } from "node:stream";
import { finished } from "node:stream/promises";
import type { Refusal } from "./edge.ts";

/** Where a form may bring a file; every other address takes plain forms alone. */
const uploadPaths = [
  /^\/(arbeitsbereich|en\/workspace)\/[\w-]+\/(massnahmen|measures|nachweise|evidence)\/[\w-]+\/(nachweise|evidence|fassungen|versions)$/,
  /^\/(arbeitsbereich|en\/workspace)\/[\w-]+\/(ki-einsaetze|ai-use-cases)\/[\w-]+\/(daten-hinein\/einfuegen|data-in\/paste)$/,
  /^\/(buero\/andere-kalender|en\/office\/other-calendars)$/,
];

/** Beyond the largest file, so that a person with a larger one reads why; a body beyond this is cut off. */
const largestBody = 67_108_864;

export const isUpload = ({ url = "", headers }: IncomingMessage): boolean =>
  uploadPaths.some((path) => path.test(url.split("?", 1)[0] ?? "")) &&
  /^multipart\/form-data;/i.test(headers["content-type"] ?? "") &&
  !headers["content-encoding"];

export interface Upload {
  body: ReadableStream<Uint8Array>;
  /** Reads what the application left of it: a browser listens only when it has said everything. */
  drain(): Promise<void>;
}

/** The body of an upload as it comes in, or why it is refused. */
export function openUpload(request: IncomingMessage): Upload | { refusal: Refusal } {
  // Whoever does not say how much is to come is refused as well: browsers and proxies that buffer always do.
  const declared = Number(request.headers["content-length"] ?? Number.NaN);
  if (!(declared <= largestBody)) {
    const headers = { Connection: "close" };
    return { refusal: { status: 413, reason: "too-large", headers } };
  }
  const passed = new PassThrough();
  request.pipe(passed);
  // A browser that goes away must not leave the application waiting for the rest.
  request.once("close", () => {
    if (!request.complete) passed.destroy(new Error("The upload ended early"));
  });
  passed.on("error", () => undefined);
  return {
    body: Readable.toWeb(passed) as ReadableStream<Uint8Array>,
    async drain() {
      request.unpipe(passed);
      request.resume();
      if (!request.readableEnded) await finished(request).catch(() => undefined);
    },
  };
}
