import { randomToken } from "#db/sealing.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { sender, takeAllowances } from "./limits.server.ts";
import { requestSignIn } from "./sign-in.server.ts";

export type BegunSignIn =
  | { allowed: true; browserToken: string }
  | { allowed: false; retryAfterSeconds: number };

/**
 * Begins a sign-in for an address, known or not, and gives the token that ties the mailed link to this browser.
 * Refuses by limits per network address and per mailbox.
 */
export async function beginSignIn(wish: {
  email: string;
  from: string;
  language: Locale;
}): Promise<BegunSignIn> {
  const { email, from, language } = wish;
  const allowance = await takeAllowances([
    ["sign-in.address", sender(from)],
    ["sign-in.mailbox", email],
  ]);
  if (!allowance.allowed) return allowance;
  const browserToken = randomToken();
  await requestSignIn({ email, browserToken, language });
  return { allowed: true, browserToken };
}
