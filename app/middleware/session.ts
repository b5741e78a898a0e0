import { createContext, createCookie, type MiddlewareFunction, redirect } from "react-router";
import { houseId } from "#app/domain/audit/access.ts";
import { pseudonym, type SignedIn, signedIn } from "#app/domain/identity/sessions.server.ts";
import { type HouseAccess, houseAccessOf } from "#app/domain/organisations/access.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "./locale.ts";
import { actorContext } from "./request-log.ts";

const attributes = { path: "/", secure: true, httpOnly: true, sameSite: "lax" } as const;

/** Holds the session's token; set at the end of a sign-in only. */
export const sessionCookie = createCookie("__Host-session", attributes);

/** Ties a mailed sign-in link to the browser that asked for it; set when the sign-in form is submitted. */
export const browserCookie = createCookie("__Host-sign-in", { ...attributes, maxAge: 900 });

export async function tokenIn(
  request: Request,
  cookie: typeof sessionCookie,
): Promise<string | undefined> {
  const value: unknown = await cookie.parse(request.headers.get("Cookie"));
  return typeof value === "string" && value !== "" ? value : undefined;
}

export const signedInContext = createContext<SignedIn>();
export const houseAccessContext = createContext<HouseAccess>();

/** Lets signed-in people pass; everybody else is asked to sign in. */
export const requireSession: MiddlewareFunction<Response> = async ({ request, context }) => {
  const token = await tokenIn(request, sessionCookie);
  const session = token ? await signedIn(token) : undefined;
  if (!session) throw redirect(addressOf("sign-in", context.get(localeContext)));
  context.set(signedInContext, session);
  context.set(actorContext, pseudonym(session.person.id));
};

/** Lets the consultancy's people into the office; for everybody else it does not exist. */
export const requireOffice: MiddlewareFunction<Response> = ({ context }) => {
  const { person, memberships } = context.get(signedInContext);
  const membership = memberships.find((one) => one.organisationId === houseId);
  const access = membership && houseAccessOf(person.id, membership.roles);
  if (!access) throw new Response(null, { status: 404 });
  context.set(houseAccessContext, access);
};
