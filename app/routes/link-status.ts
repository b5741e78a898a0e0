import type { LinkState } from "#app/domain/mail/links.server.ts";

/** 404 for a link that never was, 410 for one that is over. */
export const linkStatus = (state: LinkState): number =>
  state === "open" ? 200 : state === "unknown" ? 404 : 410;
