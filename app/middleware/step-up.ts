import { data, type MiddlewareFunction, type RouterContextProvider } from "react-router";
import { limits } from "#app/domain/identity/limits.server.ts";
import { proofFields } from "#app/domain/identity/proof-fields.ts";
import { type Proof, stepUp, stepUpFactors } from "#app/domain/identity/step-up.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "./locale.ts";
import { tooOften } from "./retry-after.ts";
import { sessionCookie, signedInContext } from "./session.ts";

/** What the page needs that asks for the second factor again: where the form goes on to, with everything typed. */
export interface StepUpWish {
  reason: "step-up";
  problem: "wrong" | "later" | null;
  app: boolean;
  passkeys: boolean;
  /** Empty for the address that was asked for. */
  action: string;
  fields: [name: string, value: string][];
}

/**
 * For routes whose forms need a second factor given within the last five minutes: export it as the route's
 * middleware. Without it the form is held, the page asks for the factor, and the same form goes on with it.
 */
export const requireStepUp: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  if (["GET", "HEAD"].includes(request.method)) return next();
  const posted = fieldsIn(await request.clone().formData());
  const proof = proofIn(posted);
  if (!proof && context.get(signedInContext).steppedUp) return next();
  const fields = posted.filter(([name]) => !Object.values<string>(proofFields).includes(name));
  const taken = await take(context, proof, { action: "", fields });
  const response = await next();
  // A change of method gives the session a newer token still.
  if (!response.headers.getSetCookie().some((cookie) => cookie.startsWith(sessionCookie.name)))
    response.headers.append("Set-Cookie", await sessionCookie.serialize(taken));
  return response;
};

/** The same for pages that already show or hand out what needs it; afterwards the page is asked for again. */
export const requireStepUpToOpen: MiddlewareFunction<Response> = async (args, next) => {
  const { request, context, url } = args;
  if (!["GET", "HEAD"].includes(request.method)) return requireStepUp(args, next);
  if (context.get(signedInContext).steppedUp) return next();
  const action = addressOf("step-up", context.get(localeContext));
  throw await wish(context, null, { action, fields: [["next", url.pathname]] });
};

type Going = Pick<StepUpWish, "action" | "fields">;

/** Every field of a form as text, in order. */
export const fieldsIn = (form: FormData): [string, string][] =>
  [...form].map(([name, value]) => [name, typeof value === "string" ? value : ""]);

export function proofIn(posted: readonly [string, string][]): Proof | undefined {
  const given = (field: string) => posted.find(([name]) => name === field)?.[1].trim();
  const passkey = given(proofFields.passkey);
  if (passkey) return { passkey };
  const code = given(proofFields.code);
  return code === undefined ? undefined : { code: code.replace(/\s/g, "") };
}

async function take(
  context: Readonly<RouterContextProvider>,
  proof: Proof | undefined,
  going: Going,
): Promise<string> {
  const session = context.get(signedInContext);
  const answer = proof && (await stepUp(session, proof));
  if (answer?.answer !== "ok") throw await wish(context, answer?.answer ?? null, going);
  context.set(signedInContext, { ...session, steppedUp: true });
  return answer.sessionToken;
}

async function wish(
  context: Readonly<RouterContextProvider>,
  problem: StepUpWish["problem"],
  going: Going,
) {
  const factors = await stepUpFactors(context.get(signedInContext));
  const asked: StepUpWish = { reason: "step-up", problem, ...factors, ...going };
  if (problem === "later") return tooOften(context, limits["code.person"].duration, asked);
  return data(asked, { status: 403 });
}
