import { ownData } from "#app/domain/own-data/own-data.server.ts";
import type { Route } from "./+types/file";

const headers = { "Cache-Control": "no-store", "Referrer-Policy": "same-origin" };

/** Everything kept of somebody as a file that machines read (Art. 20 GDPR). */
export async function loader({ params }: Route.LoaderArgs) {
  const found = await ownData(params.token);
  if (found.state !== "open")
    return new Response(null, { status: found.state === "unknown" ? 404 : 410, headers });
  return new Response(`${JSON.stringify(found.data, null, 2)}\n`, {
    headers: {
      ...headers,
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="tulos-ihre-daten.json"',
    },
  });
}
