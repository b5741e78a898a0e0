import { sha256 } from "#db/sealing.ts";
import { transaction } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { startSession } from "#app/domain/identity/sessions.server.ts";
import { sessionCookie } from "#app/middleware/session.ts";
import type { TestApp } from "./app.ts";
import { asSuperuser } from "./database.ts";
import type { Visitor } from "./visitor.ts";

/** A browser in which somebody has signed in. */
export async function signedInAs(app: TestApp, personId: string): Promise<Visitor> {
  const token = await transaction({ organisationId: houseId, personId }, (tx) =>
    startSession(tx, personId, "demo"),
  );
  // A slow run must not outlast the second factor.
  await asSuperuser("update session set stepped_up_at = 'infinity' where token_hash = $1", [
    sha256(token),
  ]);
  const [pair = ""] = (await sessionCookie.serialize(token)).split(";");
  const visitor = app.visitor();
  visitor.cookies.set("__Host-session", pair.slice(pair.indexOf("=") + 1));
  return visitor;
}
