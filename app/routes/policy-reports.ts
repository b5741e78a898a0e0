import { sender, takeAllowance } from "#app/domain/identity/limits.server.ts";
import { edgeContext } from "#app/middleware/edge.ts";
import { logViolations } from "#app/middleware/policy-reports.ts";
import type { Route } from "./+types/policy-reports";

const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers });

export const loader = () => answer(405, { Allow: "POST" });

/** What a page wanted to do against its content security policy, as browsers report it. */
export async function action({ request, context }: Route.ActionArgs) {
  const { clientAddress, requestId } = context.get(edgeContext);
  const allowance = await takeAllowance("policy-report.address", sender(clientAddress));
  if (!allowance.allowed) return answer(429, { "Retry-After": `${allowance.retryAfterSeconds}` });
  const report: unknown = await request.json().catch(() => undefined);
  return answer(logViolations(report, requestId) ? 204 : 400);
}
