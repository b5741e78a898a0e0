import { addressOf } from "#app/i18n/addresses.ts";
import { wordsOf } from "#tests/journeys/answering.ts";
import { press, sendUnchecked, type Walker } from "./page-states.ts";

/** What the product refuses, by the form of another site and of its own. */
export async function refusedStates({ page, locale, origin, look }: Walker): Promise<void> {
  await page.goto("about:blank");
  const to = origin + addressOf("contact", locale);
  await page.setContent(`<form method="post" action="${to}"><button>x</button></form>`);
  await press(page, "x");
  await page.waitForURL(to);
  await look("a form of another site");
  await page.goto(addressOf("home", locale));
  await page.evaluate(() => {
    const form = document.createElement("form");
    form.method = "post";
    form.innerHTML = "<button>x</button>";
    document.body.append(form);
  });
  await press(page, "x");
  await look("a form where there is none");
  const identity = wordsOf("identity", locale);
  await page.goto(addressOf("sign-in", locale));
  await sendUnchecked(page, identity("signIn.submit"));
  await look("sign-in without an address");
}

/** From a faulty message to one that has arrived. */
export async function contactStates({ page, locale, look, mailed }: Walker): Promise<void> {
  const t = wordsOf("contact", locale);
  const email = `kontakt.${locale}@beispiel.example`;
  await page.goto(addressOf("contact", locale));
  await sendUnchecked(page, t("form.submit"));
  await page.getByRole("alert").waitFor();
  await look("contact with errors");
  await page.getByLabel(t("form.name"), { exact: true }).fill("Kim");
  await page.getByLabel(t("form.email")).fill(email);
  await page.getByLabel(t("form.message")).fill("Guten Tag.");
  await page.getByRole("checkbox").check();
  await press(page, t("form.submit"));
  await page.waitForURL(`**${addressOf("message.requested", locale)}*`);
  await look("contact asked");
  const [link = ""] = await mailed(email);
  await page.goto(link);
  await look("contact to confirm");
  await press(page, t("confirm.submit"));
  await page.getByText(t("confirm.confirmed.lead")).waitFor();
  await look("contact confirmed");
  await page.goto(link);
  await look("contact confirmed before");
}

/** From a faulty booking to a cancelled meeting. */
export async function bookingStates({ page, locale, look, mailed }: Walker): Promise<void> {
  const t = wordsOf("booking", locale);
  const email = `termin.${locale}@beispiel.example`;
  const form = page.locator("#booking");
  await page.goto(addressOf("booking", locale));
  await look("booking");
  await sendUnchecked(page, t("form.submit"));
  await page.getByRole("alert").waitFor();
  await look("booking with errors");
  // A week may be over soon: the next one has times enough, and each language takes one of its own.
  await page.getByRole("button", { name: t("time.later") }).click();
  await page.getByRole("button", { name: t("time.earlier") }).waitFor();
  await form
    .locator("input[name=time]")
    .nth(locale === "de" ? 1 : 3)
    .check();
  await form.locator("input[name=way][value=video]").check();
  await form.getByLabel(t("form.name"), { exact: true }).fill("Kim");
  await form.getByLabel(t("form.email")).fill(email);
  await form.getByLabel(t("form.topic")).selectOption("other");
  await press(page, t("form.submit"));
  await page.getByRole("heading", { name: t("booked.title") }).waitFor();
  await look("booked");
  const links = await mailed(email);
  const to = (pattern: RegExp) => links.find((link) => pattern.test(link)) ?? "";
  await page.goto(to(/verschieben|move/));
  await look("meeting to move");
  await page.goto(to(/absagen|cancel/));
  await look("meeting to cancel");
  await press(page, t("cancel.submit"));
  await page.getByRole("heading", { name: t("cancel.cancelled.title") }).waitFor();
  await look("meeting cancelled");
  await page.goto(to(/absagen|cancel/));
  await look("meeting cancelled before");
}
