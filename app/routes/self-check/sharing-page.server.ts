import { data } from "react-router";
import { sharesOf } from "#app/domain/self-check/report-shares.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { linkStatus } from "../link-status.ts";

/** The open links of a report as its holder may copy or end them. */
export async function sharingPage(token: string, locale: Locale, origin: string) {
  const found = await sharesOf(token);
  if (found.state !== "open")
    return data({ state: found.state }, { status: linkStatus(found.state) });
  return data({
    state: found.state,
    until: formatDate(found.report.validUntil, locale),
    shares: found.shares.map((share) => ({
      id: share.id,
      perspective: share.perspective,
      until: formatDate(share.expiresAt, locale),
      link: origin + addressOf("report.shared", locale, { token: share.token }),
    })),
  });
}
