import { addressOf } from "#app/i18n/addresses.ts";
import type { Standing } from "#app/domain/identity/proof-of-work.server.ts";
import type { Locale } from "#app/i18n/locale.ts";

const mark = { de: "hinten-angestellt", en: "at-the-back" } as const;

/** Where a taken request leads; one that queues behind the others is told so. */
export const requestedAddress = (
  page: "report.requested" | "message.requested" | "order.requested",
  locale: Locale,
  standing: Standing,
): string => addressOf(page, locale) + (standing === "waiting" ? `?${mark[locale]}` : "");

export const isAtTheBack = (url: URL, locale: Locale): boolean =>
  url.searchParams.has(mark[locale]);
