import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

const text = /\.(css|js|mjs|svg|txt|xml|webmanifest|json)$/;

/** Serves the files of a folder; false if it has none of that name. Hashed names never change, others for an hour. */
export function staticFiles(folder: string) {
  const serve = sirv(folder, {
    etag: true,
    setHeaders(response, path) {
      // The list of files is from the start of the process; a newer build may have removed one since.
      if (!existsSync(join(folder, path))) throw new Error("gone");
      const hashed = path.startsWith("/assets/");
      response.setHeader(
        "Cache-Control",
        hashed ? "public, max-age=31536000, immutable" : "public, max-age=3600",
      );
      if (text.test(path)) response.setHeader("Content-Type", `${typeOf(path)}; charset=utf-8`);
    },
  });
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    // Nothing here is large enough for parts, and a broken range must not become an error.
    delete request.headers.range;
    let served = true;
    try {
      serve(request, response, () => {
        served = false;
      });
    } catch {
      served = false;
    }
    return served;
  };
}

function typeOf(path: string): string {
  const types: Record<string, string> = {
    css: "text/css",
    js: "text/javascript",
    mjs: "text/javascript",
    svg: "image/svg+xml",
    txt: "text/plain",
    xml: "application/xml",
    webmanifest: "application/manifest+json",
    json: "application/json",
  };
  return types[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
}
