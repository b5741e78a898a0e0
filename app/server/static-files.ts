import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/** Types that sirv leaves without a charset, or does not know. */
const types: Record<string, string> = {
  css: "text/css; charset=utf-8",
  ico: "image/x-icon",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  webmanifest: "application/manifest+json; charset=utf-8",
  xml: "application/xml; charset=utf-8",
};

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
      const type = types[path.split(".").at(-1) ?? ""];
      if (type) response.setHeader("Content-Type", type);
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
