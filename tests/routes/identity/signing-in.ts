import { decodeBase32 } from "@oslojs/encoding";
import { generateHOTP } from "@oslojs/otp";
import type { TestApp } from "#tests/support/app.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { browse, type Browser, visitorAt } from "../browser.ts";
import { linkTo } from "../mails.ts";

let people = 0;

/** Somebody asks for a link in a browser of their own; `count` is how many such mails there are by now. */
export async function askForLink(app: TestApp, email: string, count = 1) {
  people += 1;
  const visitor = visitorAt(app, `203.0.113.${people}`);
  await visitor.post(addressOf("sign-in", "de"), { email });
  return { visitor, link: await linkTo(app, email, count) };
}

/** A browser in which the mailed link was pressed: the code comes next. */
export async function pressLink(
  app: TestApp,
  email: string,
  count = 1,
): Promise<Browser & { visitor: Visitor }> {
  const { visitor, link } = await askForLink(app, email, count);
  const browser = await browse(visitor, link);
  await browser.press(browser.page.all("button").at(-1)?.text ?? "");
  return Object.assign(browser, { visitor });
}

/** The authenticator app of somebody who types the key of the set-up page; a step is 30 seconds. */
export function authenticator({ page }: Browser): (steps?: number) => string {
  const key = page.all("span").find(({ text }) => /^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/.test(text));
  if (!key) throw new Error(`No key in ${page.text}`);
  const secret = decodeBase32(key.text.replaceAll(" ", ""));
  return (steps = 0) => generateHOTP(secret, BigInt(Math.floor(Date.now() / 30_000) + steps), 6);
}
