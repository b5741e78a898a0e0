import { expect, test } from "#tests/support/journey.ts";

const languages = [
  {
    locale: "de",
    page: "/erstgespraech",
    later: "Spätere Termine",
    earlier: "Frühere Termine",
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
    later: "Later times",
    earlier: "Earlier times",
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
    const time = page.getByRole("radio").nth(words.locale === "de" ? 1 : 3);
    await time.check();
    await page.getByLabel(words.name, { exact: true }).fill("Robin Reise");
    await page.getByLabel(words.email).fill(visitor);
    await page.getByLabel(words.topic).selectOption({ label: words.choice });
    await page.getByRole("button", { name: words.submit }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.booked);
    await axe();
    const mail = await mailTo(visitor);
    expect(mail.attachments.map(({ type }) => type)).toEqual(["text/calendar; method=REQUEST"]);
    await page.goto(new URL(mail.links[0] ?? "").pathname);
    await axe();
    await page.getByRole("button", { name: words.cancel }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.cancelled);
    await page.goto(new URL(mail.links[0] ?? "").pathname);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.again);
    await axe();
  });
}

test("books with the keyboard alone", async ({ page, axe }) => {
  await page.goto("/erstgespraech");
  await axe();
  const time = page.getByRole("radio").first();
  for (
    let steps = 0;
    steps < 12 && !(await time.evaluate((node) => node === document.activeElement));
    steps += 1
  )
    await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  for (let steps = 0; steps < 5; steps += 1) await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio").nth(5)).toBeChecked();
  const type = async (text: string) => {
    await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  };
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Spätere Termine" })).toBeFocused();
  await type("Toni Taste");
  await type("toni@journey.example");
  await type("+49 30 1");
  await type("Tastatur AG");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await type("Ganz ohne Maus.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Termin verbindlich buchen" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ihr Termin ist gebucht");
  await axe();
});

test("a mistake leads to its field, and nothing typed is lost", async ({ page, axe }) => {
  await page.goto("/erstgespraech");
  await axe();
  await page.getByLabel("Name", { exact: true }).fill("Robin Reise");
  await page.getByLabel("E-Mail-Adresse").fill("robin@journey.example");
  await page.getByLabel("Worum geht es?").selectOption("other");
  await page.getByLabel("Telefon").fill("ruf an");
  await page.getByRole("radio").nth(2).check();
  await page.getByRole("button", { name: "Termin verbindlich buchen" }).click();
  await expect(page.getByRole("alert")).toContainText("Bitte prüfen Sie die Telefonnummer");
  await page.getByRole("alert").getByRole("link").click();
  await expect(page.getByLabel("Telefon")).toBeFocused();
  await expect(page.getByRole("radio").nth(2)).toBeChecked();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Robin Reise");
  await axe();
});
