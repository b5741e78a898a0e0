import type { SignedIn } from "#app/domain/identity/sessions.server.ts";
import { rooms } from "#app/domain/organisations/rooms.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** Where a person belongs after signing in: the office, the only workspace, or the choice between several. */
export async function landing(session: SignedIn, locale: Locale): Promise<string> {
  const { office, organisations } = await rooms(session);
  const own = organisations.filter(({ side }) => side === "client");
  if (office && own.length === 0) return addressOf("office.leads", locale);
  const [only, another] = own;
  if (office || !only || another) return addressOf("rooms", locale);
  return addressOf("workspace", locale, { organisationId: only.id });
}
