import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#tests/support/journey.ts";

const languages = [
  {
    locale: "de",
    page: "/erstgespraech",
    later: "Spätere Woche",
    earlier: "Frühere Woche",
    name: "Name",
    email: "E-Mail-Adresse",
    topic: "Worum geht es?",
    choice: "Ein KI-Einsatz, den wir planen",
    submit: "Termin verbindlich buchen",
    booked: "Ihr Termin ist gebucht",
    cancel: "Termin absagen",
    cancelled: "Ihr Termin ist abgesagt",
    again: "Dieser Termin ist schon abgesagt",
  },
  {
    locale: "en",
    page: "/en/first-consultation",
    later: "Later week",
    earlier: "Earlier week",
    name: "Name",
    email: "E-mail address",
    topic: "What is it about?",
    choice: "A use of AI that we plan",
    submit: "Book this time",
    booked: "Your time is booked",
    cancel: "Cancel the meeting",
    cancelled: "Your meeting is cancelled",
    again: "This meeting is already cancelled",
  },
] as const;

test.use({ javaScriptEnabled: false });

for (const words of languages) {
  test(`books and cancels a first consultation without script (${words.locale})`, async ({
    page,
    axe,
    mailTo,
  }) => {
    const visitor = `besuch-${words.locale}@journey.example`;
    await page.goto(words.page);
    await axe();
    await page.getByRole("button", { name: words.later }).click();
    await axe();
    await expect(page.getByRole("button", { name: words.earlier })).toBeVisible();
    const form = page.locator("#booking");
    const time = form.locator("input[name=time]").nth(words.locale === "de" ? 1 : 3);
    await time.check();
    await form.locator("input[name=way][value=video]").check();
    await form.getByLabel(words.name, { exact: true }).fill("Robin Reise");
    await form.getByLabel(words.email).fill(visitor);
    await form.getByLabel(words.topic).selectOption({ label: words.choice });
    await page.getByRole("button", { name: words.submit }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.booked);
    await axe();
    const mail = await mailTo(visitor);
    expect(mail.attachments.map(({ type }) => type)).toEqual(["text/calendar; method=REQUEST"]);
    const cancellation = mail.links.find((link) => /absagen|cancel/.test(link)) ?? "";
    await page.goto(new URL(cancellation).pathname);
    await axe();
    await page.getByRole("button", { name: words.cancel }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.cancelled);
    await page.goto(new URL(cancellation).pathname);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.again);
    await axe();
  });
}

test("books with the keyboard alone", async ({ page, axe }) => {
  await page.goto("/erstgespraech");
  await axe();
  const form = page.locator("#booking");
  const times = form.locator("input[name=time]");
  await tabTo(page, times.first());
  await page.keyboard.press("Space");
  // Towards the end of a week few of its times are left.
  const further = Math.min(5, (await times.count()) - 1);
  for (let steps = 0; steps < further; steps += 1) await page.keyboard.press("ArrowDown");
  await expect(times.nth(further)).toBeChecked();
  const type = async (label: string, text: string) => {
    await tabTo(page, form.getByRole("textbox", { name: label }));
    await page.keyboard.type(text);
  };
  await type("Name", "Toni Taste");
  await type("E-Mail-Adresse", "toni@journey.example");
  await type("Telefon", "+49 30 1234");
  await type("Unternehmen", "Tastatur AG");
  await tabTo(page, form.getByLabel("Worum geht es?"));
  await page.keyboard.press("ArrowDown");
  await type("Nachricht", "Ganz ohne Maus.");
  await tabTo(page, form.getByRole("button", { name: "Termin verbindlich buchen" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ihr Termin ist gebucht");
  await axe();
});

/** Presses Tab until that is reached; whoever needs more than a page of it is lost. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 25; steps += 1) {
    if (await target.first().evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target.first()).toBeFocused();
}

test("a mistake leads to its field, and nothing typed is lost", async ({ page, axe }) => {
  await page.goto("/erstgespraech");
  await axe();
  const form = page.locator("#booking");
  const phone = form.getByRole("textbox", { name: "Telefon" });
  await form.getByLabel("Name", { exact: true }).fill("Robin Reise");
  await form.getByLabel("E-Mail-Adresse").fill("robin@journey.example");
  await form.getByLabel("Worum geht es?").selectOption("other");
  await phone.fill("ruf an");
  await form.locator("input[name=time]").first().check();
  await page.getByRole("button", { name: "Termin verbindlich buchen" }).click();
  await expect(page.getByRole("alert")).toContainText("Bitte prüfen Sie die Telefonnummer");
  await page.getByRole("alert").getByRole("link").click();
  await expect(phone).toBeFocused();
  await expect(form.locator("input[name=time]").first()).toBeChecked();
  await expect(form.getByLabel("Name", { exact: true })).toHaveValue("Robin Reise");
  await axe();
});
