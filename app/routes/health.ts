import { databaseAnswers } from "#db/database.server.ts";
import { edgeContext } from "#app/middleware/edge.ts";
import type { Route } from "./+types/health";

/** For a load balancer: ok or not, nothing else. */
export async function loader({ context }: Route.LoaderArgs) {
  const ok = context.get(edgeContext).accepting && (await databaseAnswers());
  return new Response(ok ? "ok\n" : "not ready\n", {
    status: ok ? 200 : 503,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
