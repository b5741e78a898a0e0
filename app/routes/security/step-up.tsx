import { data, redirect } from "react-router";
import type { SignedIn } from "#app/domain/identity/sessions.server.ts";
import { stepUp, stepUpFactors } from "#app/domain/identity/step-up.server.ts";
import { addressOf, isPage } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { sessionCookie, signedInContext } from "#app/middleware/session.ts";
import { fieldsIn, proofIn, type StepUpWish } from "#app/middleware/step-up.ts";
import type { Route } from "./+types/step-up";

export const loader = ({ context }: Route.LoaderArgs) =>
  redirect(addressOf("security", context.get(localeContext)));

/** Takes the second factor for a page that was asked for, and leads back to it. */
export async function action({ request, context }: Route.ActionArgs) {
  const session = context.get(signedInContext);
  const fields = fieldsIn(await request.formData());
  const next = ownPath(fields.find(([name]) => name === "next")?.[1]);
  const proof = proofIn(fields);
  const answer = proof && (await stepUp(session, proof));
  if (answer?.answer !== "ok") throw await again(session, answer?.answer ?? null, next);
  const headers = { "Set-Cookie": await sessionCookie.serialize(answer.sessionToken) };
  const home = addressOf("security", context.get(localeContext));
  return redirect(next ?? home, { status: 303, headers });
}

async function again(session: SignedIn, problem: StepUpWish["problem"], next: string | undefined) {
  const fields: StepUpWish["fields"] = next ? [["next", next]] : [];
  const factors = await stepUpFactors(session);
  const wish: StepUpWish = { reason: "step-up", problem, ...factors, action: "", fields };
  return data(wish, { status: problem === "later" ? 429 : 403 });
}

/** A path of a page of ours and nothing else. */
function ownPath(text: string | undefined): string | undefined {
  if (!text || /[\\@\u0000-\u001f]|^\/\//.test(text)) return undefined;
  const base = "http://portal.invalid";
  const url = URL.parse(text, base);
  return url?.origin === base && url.pathname === text && isPage(text) ? text : undefined;
}

export default function StepUp() {
  return null;
}
