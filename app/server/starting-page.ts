import type { ServerResponse } from "node:http";

const page = `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="2"><title>Gleich bereit</title></head>
<body><h1>Gleich bereit</h1><p>Diese Seite lädt in wenigen Sekunden neu.</p><p lang="en">Ready in a moment. This page reloads in a few seconds.</p></body>
</html>
`;

/** The answer to everything until the application can answer itself. */
export function sendStarting(response: ServerResponse): void {
  response.writeHead(503, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Retry-After": "2",
  });
  response.end(response.req.method === "HEAD" ? undefined : page);
}
