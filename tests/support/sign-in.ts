import { decodeBase32 } from "@oslojs/encoding";
import { generateHOTP } from "@oslojs/otp";
import { randomToken } from "#db/sealing.ts";
import { secondStep } from "#app/domain/identity/second-step.server.ts";
import {
  consumeSignInLink,
  mailSignInLink,
  requestSignIn,
} from "#app/domain/identity/sign-in.server.ts";
import { jobsOf } from "./jobs.ts";
import { mailedToken } from "./mailed.ts";

/** The worker's part: writes the mail of the newest sign-in, if there is anybody to write to. */
export async function mailNewestLink(): Promise<void> {
  const job = (await jobsOf("sign-in.link")).at(-1);
  await mailSignInLink({ signInId: job?.data.signInId ?? "" });
}

/** Asks for a link and reads it in the mailbox. */
export async function askForLink(email: string, browser = randomToken()) {
  await requestSignIn({ email, browserToken: browser, language: "de" });
  await mailNewestLink();
  return { browser, token: await mailedToken(email, "sign-in-link") };
}

/** A browser in which the mailed link was pressed: the code comes next. */
export async function pressLink(email: string): Promise<string> {
  const { browser, token } = await askForLink(email);
  const answer = await consumeSignInLink(token, browser);
  if (answer !== "ok") throw new Error(`The link is ${answer}`);
  return browser;
}

/** An authenticator app that has read the set-up page. */
export async function authenticator(browser: string): Promise<(steps?: number) => string> {
  const second = await secondStep(browser);
  if (second.step !== "set-up") throw new Error(`Nothing to set up: ${second.step}`);
  const secret = decodeBase32(second.setUp.typed.replaceAll(" ", ""));
  return (steps = 0) => generateHOTP(secret, BigInt(Math.floor(Date.now() / 30_000) + steps), 6);
}
