import { transaction } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { type SignedIn, signedIn, startSession } from "#app/domain/identity/sessions.server.ts";

/** A session of somebody who has just signed in, and its token. */
export async function sessionOf(personId: string): Promise<{ token: string; session: SignedIn }> {
  const token = await transaction({ organisationId: houseId, personId }, (tx) =>
    startSession(tx, personId, "link-totp"),
  );
  const session = await signedIn(token);
  if (!session) throw new Error("No session");
  return { token, session };
}

/** Whether a token still opens anything. */
export const lives = async (token: string): Promise<boolean> =>
  (await signedIn(token)) !== undefined;
