import { feedFile } from "#app/domain/booking/feed-file.server.ts";
import { feedOf } from "#app/domain/booking/feeds.server.ts";
import type { Route } from "./+types/feed";

const kept = { "Cache-Control": "no-store", "X-Robots-Tag": "noindex" };

/** For calendar programs, which sign in nowhere: the token in the address is the key, and it can be revoked. */
export async function loader({ params }: Route.LoaderArgs) {
  const feed = await feedOf(params.token);
  if (!feed)
    return new Response("not found\n", {
      status: 404,
      headers: { ...kept, "Content-Type": "text/plain; charset=utf-8" },
    });
  return new Response(feedFile(feed), {
    headers: { ...kept, "Content-Type": "text/calendar; charset=utf-8" },
  });
}
