import { redirect } from "react-router";
import { z } from "zod";
import {
  firstPasskeyToMake,
  mayAskForChallenge,
} from "#app/domain/identity/passkey-sign-in.server.ts";
import {
  passkeyToMake,
  passkeyToSignIn,
  passkeyToStepUp,
} from "#app/domain/identity/passkeys.server.ts";
import { signedIn } from "#app/domain/identity/sessions.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { edgeContext } from "#app/middleware/edge.ts";
import { browserCookie, sessionCookie, tokenIn } from "#app/middleware/session.ts";
import type { Route } from "./+types/passkey-challenge";

const purposes = z.enum(["sign-in", "step-up", "set-up", "addition"]);

export const loader = () => redirect(addressOf("sign-in", "de"));

/** Hands a script what the browser has to sign. Nothing here tells whether anybody has a passkey. */
export async function action({ request, context }: Route.ActionArgs) {
  const purpose = purposes.safeParse((await request.formData()).get("purpose"));
  if (!purpose.success) return refused(400);
  const allowance = await mayAskForChallenge(context.get(edgeContext).clientAddress);
  if (!allowance.allowed)
    return refused(429, { "Retry-After": String(allowance.retryAfterSeconds) });
  const options = await optionsFor(purpose.data, request);
  return options ? Response.json(options, { headers: noStore }) : refused(403);
}

const noStore = { "Cache-Control": "no-store" };
const refused = (status: number, headers: Record<string, string> = {}) =>
  Response.json(null, { status, headers: { ...noStore, ...headers } });

async function optionsFor(purpose: z.infer<typeof purposes>, request: Request) {
  if (purpose === "sign-in") return passkeyToSignIn();
  if (purpose === "set-up") return firstPasskeyToMake(await tokenIn(request, browserCookie));
  const token = await tokenIn(request, sessionCookie);
  const session = token ? await signedIn(token) : undefined;
  if (!session) return undefined;
  if (purpose === "step-up") return passkeyToStepUp(session.person.id);
  return session.steppedUp ? passkeyToMake("addition", session.person) : undefined;
}
