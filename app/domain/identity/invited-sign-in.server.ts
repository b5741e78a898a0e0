import type { Tx } from "#db/database.server.ts";
import { sha256 } from "#db/sealing.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** Long enough to install an authenticator app; as long as the browser keeps its cookie. */
export const invitedSignInMinutes = 15;

/**
 * Goes on into the sign-in for somebody whose mailed invitation was just used in this browser: it counts as the
 * mailed link, so that the code, or first its set-up, comes next. Alone it opens nothing.
 */
export async function beginInvitedSignIn(
  tx: Tx,
  begun: { personId: string; browserToken: string; language: Locale },
): Promise<void> {
  const now = Date.now();
  await tx
    .insertInto("signIn")
    .values({
      personId: begun.personId,
      browserHash: sha256(begun.browserToken),
      language: begun.language,
      linkUsedAt: new Date(now),
      expiresAt: new Date(now + invitedSignInMinutes * 60_000),
    })
    .execute();
}
