import { takeEvent } from "#app/domain/billing/stripe/take-event.server.ts";
import type { Route } from "./+types/stripe";

const statuses = { taken: 200, unsigned: 400 };

export const loader = () => new Response(null, { status: 405, headers: { Allow: "POST" } });

/** What became of payments, as the payment service reports it; a job settles it afterwards. */
export async function action({ request }: Route.ActionArgs) {
  const answer = await takeEvent({
    body: Buffer.from(await request.arrayBuffer()),
    signature: request.headers.get("stripe-signature"),
  });
  return new Response(null, { status: statuses[answer] });
}
