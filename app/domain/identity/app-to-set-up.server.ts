import { transaction } from "#db/database.server.ts";
import type { SignedIn } from "./sessions.server.ts";
import { hasTotp, nextTotp, type TotpSetUp } from "./totp.server.ts";

/** The secret for a new authenticator app of a signed-in person, and whether there is one already. */
export function appToSetUp({ person }: SignedIn): Promise<{ setUp: TotpSetUp; known: boolean }> {
  return transaction({ personId: person.id }, async (tx) => {
    const known = await hasTotp(tx, person.id);
    return { setUp: await nextTotp(tx, person), known };
  });
}
