import { data, redirect } from "react-router";
import { people, type SamplePerson } from "#app/demo/people.ts";
import { signInAs } from "#app/demo/sign-in.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { sessionCookie } from "#app/middleware/session.ts";
import type { Route } from "./+types/sessions";

const isSample = (name: unknown): name is SamplePerson =>
  typeof name === "string" && Object.hasOwn(people, name);

export const loader = () => redirect("/demo");

export async function action({ request }: Route.ActionArgs) {
  const name = (await request.formData()).get("person");
  if (!isSample(name)) throw data(null, { status: 400 });
  const cookie = await sessionCookie.serialize(await signInAs(name));
  return redirect(addressOf("office.leads", people[name].language), {
    status: 303,
    headers: { "Set-Cookie": cookie },
  });
}

export default function Sessions() {
  return null;
}
