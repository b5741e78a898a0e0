import { signInAs } from "#app/demo/sign-in.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { startSession } from "#app/domain/identity/sessions.server.ts";
import { sessionCookie } from "#app/middleware/session.ts";
import { transaction } from "#db/database.server.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { enrolHouse, foundClients, kurz, mertens } from "#tests/support/people.ts";

/** Works in the consultancy, but not with leads. */
const olga = {
  id: "00000000-0000-4000-8000-00000000c0de",
  email: "olga.amt@tulos.example",
  name: "Olga Amt",
};

/** Everybody who may stand before the office. */
export async function enrolEverybody(): Promise<void> {
  await enrolHouse();
  await foundClients();
  const { id, email, name } = olga;
  await asSuperuser("insert into person (id, email, name) values ($1, $2, $3)", [id, email, name]);
  await asSuperuser("insert into member (organisation_id, person_id, roles) values ($1, $2, $3)", [
    houseId,
    id,
    ["administrator"],
  ]);
}

const sessions = {
  anna: () => signInAs("anna"),
  jonas: () => signInAs("jonas"),
  mertens: () => startedFor(mertens.id),
  kurz: () => startedFor(kurz.id),
  olga: () => startedFor(olga.id),
};

const startedFor = (personId: string) =>
  transaction({ organisationId: houseId, personId }, (tx) =>
    startSession(tx, personId, "link-totp"),
  );

export type Somebody = keyof typeof sessions;

/** The headers of a request by somebody who is signed in; of nobody they are empty. */
export async function as(who: Somebody | "nobody"): Promise<Record<string, string>> {
  if (who === "nobody") return {};
  const [pair = ""] = (await sessionCookie.serialize(await sessions[who]())).split(";");
  return { cookie: pair };
}
