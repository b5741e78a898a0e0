import { data, redirect } from "react-router";
import { samplePeople, type SamplePerson } from "#app/demo/people.ts";
import { signInAs } from "#app/demo/sign-in.server.ts";
import { signedIn } from "#app/domain/identity/sessions.server.ts";
import { sessionCookie } from "#app/middleware/session.ts";
import { landing } from "../landing.server.ts";
import type { Route } from "./+types/sessions";

const isSample = (name: unknown): name is SamplePerson =>
  typeof name === "string" && Object.hasOwn(samplePeople, name);

export const loader = () => redirect("/demo");

export async function action({ request }: Route.ActionArgs) {
  const name = (await request.formData()).get("person");
  if (!isSample(name)) throw data(null, { status: 400 });
  const token = await signInAs(name);
  const session = await signedIn(token);
  if (!session) throw data(null, { status: 500 });
  const headers = { "Set-Cookie": await sessionCookie.serialize(token) };
  return redirect(await landing(session, session.person.language), { status: 303, headers });
}

export default function Sessions() {
  return null;
}
